import type { FoundNumber } from './found-number.ts'

/** Numbers that only one of two texts states, in reading order; optional ones are never missed. */
export interface NumberDifference {
  onlyInFirst: number[]
  onlyInSecond: number[]
}

/** Compares the numbers of two texts that should say the same; the order does not matter, the count does. */
export function compareNumbers(
  first: readonly FoundNumber[],
  second: readonly FoundNumber[],
): NumberDifference {
  return { onlyInFirst: missingFrom(second, first), onlyInSecond: missingFrom(first, second) }
}

/** Each number of `stated` uses up one of `available`, the required ones first. */
function missingFrom(available: readonly FoundNumber[], stated: readonly FoundNumber[]): number[] {
  const left = available.map((number) => number.value)
  return stated
    .filter((number) => !number.isOptional)
    .filter(({ value }) => {
      const index = left.indexOf(value)
      if (index >= 0) left.splice(index, 1)
      return index < 0
    })
    .map((number) => number.value)
}
