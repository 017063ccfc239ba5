/**
 * The natural logarithm of the gamma function at half of a whole number from 1 on: from its values at 1/2 and 1 by
 * recurrence (DLMF 5.4.1, 5.4.6 and 5.5.1, https://dlmf.nist.gov/5).
 */
export function logGammaOfHalf(whole: number): number {
  const isEven = whole % 2 === 0
  let logarithm = isEven ? 0 : Math.log(Math.PI) / 2
  for (let factor = whole - 2; factor > 0; factor -= 2) logarithm += Math.log(factor / 2)
  return logarithm
}
