import { regularizedBeta } from './regularized-beta.ts'

/**
 * The value below which an F-distributed one lies with a probability, strictly between 0 and 1. The degrees of freedom,
 * of the numerator and of the denominator, are whole numbers from 1 on. The distribution function is a regularized
 * incomplete beta function (Abramowitz & Stegun 26.6.2), turned round by bisection as far as numbers can be halved.
 */
export function fQuantile(probability: number, numerator: number, denominator: number): number {
  const x = bisect((middle) => regularizedBeta(middle, numerator, denominator) < probability, 0, 1)
  return (denominator * x) / (numerator * (1 - x))
}

function bisect(isTooLow: (middle: number) => boolean, low: number, high: number): number {
  const middle = (low + high) / 2
  if (middle === low || middle === high) return middle
  return isTooLow(middle) ? bisect(isTooLow, middle, high) : bisect(isTooLow, low, middle)
}
