import { compareTexts } from '../plain-data/compare-texts.ts'

/** Values that share a key, in the order in which they came. */
export interface Group<Value> {
  key: string
  members: readonly Value[]
}

/** Values by their key, the largest group first; of equally large ones, in the order of their keys' code units. */
export function groupsBySize<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Group<Value>[] {
  return [...Map.groupBy(values, keyOf)]
    .map(([key, members]) => ({ key, members }))
    .sort((one, other) => other.members.length - one.members.length || compareTexts(one.key, other.key))
}
