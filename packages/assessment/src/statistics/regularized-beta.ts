import { logGammaOfHalf } from './log-gamma-of-half.ts'

/**
 * The regularized incomplete beta function I at `x`, strictly between 0 and 1, for the parameters a and b, which are
 * given as `twiceA` and `twiceB`, whole numbers from 1 on (DLMF 8.17, https://dlmf.nist.gov/8.17).
 */
export function regularizedBeta(x: number, twiceA: number, twiceB: number): number {
  const a = twiceA / 2
  const b = twiceB / 2
  // Beyond this the fraction converges slowly, and its mirror image (8.17.4) fast.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(1 - x, twiceB, twiceA)
  const logBeta = logGammaOfHalf(twiceA) + logGammaOfHalf(twiceB) - logGammaOfHalf(twiceA + twiceB)
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / (a * continuedFraction(x, a, b))
}

/**
 * The denominator of 8.17.22, from the innermost term outwards. On its side of the mean the fraction needs about as many
 * terms as the root of its parameters; with twice as many and some more, further ones change no digit.
 */
function continuedFraction(x: number, a: number, b: number): number {
  const odd = (m: number) => (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  const even = (m: number) => (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  const depth = 30 + 2 * Math.ceil(Math.sqrt(a + b))
  let fraction = 1
  for (let m = depth; m > 0; m--) fraction = 1 + even(m) / (1 + odd(m) / fraction)
  return 1 + odd(0) / fraction
}
