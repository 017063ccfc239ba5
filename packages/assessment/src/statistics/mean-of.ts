import { sumOf } from './sum-of.ts'

/** The arithmetic mean of values, of which there is at least one. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}
