import type { NumberDifference } from './compare-numbers.ts'

/** What the second text lacks and adds, “without 17 and with 18”; undefined where the texts agree. */
export function describeNumberDifference({
  onlyInFirst,
  onlyInSecond,
}: NumberDifference): string | undefined {
  const parts = [
    ...(onlyInFirst.length > 0 ? [`without ${onlyInFirst.join(', ')}`] : []),
    ...(onlyInSecond.length > 0 ? [`with ${onlyInSecond.join(', ')}`] : []),
  ]
  return parts.length > 0 ? parts.join(' and ') : undefined
}
