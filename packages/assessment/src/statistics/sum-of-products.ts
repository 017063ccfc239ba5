import { meanOf } from './mean-of.ts'
import { sumOf } from './sum-of.ts'

/**
 * The sum of the products of the deviations of two lists, equally long, from their means: their covariance times its
 * degrees of freedom. Of a list with itself, its sum of squares.
 */
export function sumOfProducts(one: readonly number[], other: readonly number[]): number {
  const otherDeviations = deviationsOf(other).values()
  return sumOf(deviationsOf(one).map((deviation) => deviation * Number(otherDeviations.next().value)))
}

function deviationsOf(values: readonly number[]): number[] {
  const mean = meanOf(values)
  return values.map((value) => value - mean)
}
