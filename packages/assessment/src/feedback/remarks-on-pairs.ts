import { ownValue } from '../plain-data/own-value.ts'
import type { Remark } from './feedback.ts'
import { type Reasons, reasonFor } from './reason-for.ts'

/**
 * A remark on each source or gap that was given a target or word, in the order of `ids`. The reason is the one of the
 * source or gap, or of the target or word where that one fits nowhere.
 */
export function remarksOnPairs(
  reasons: Reasons,
  ids: readonly string[],
  correct: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Remark[] {
  const fitting = Object.values(correct)
  return ids.flatMap((id) => {
    const value = ownValue(given, id)
    if (value === undefined) return []
    const reason = reasonFor(reasons, fitting.includes(value) ? id : value)
    return [{ subject: id, isRight: value === ownValue(correct, id), reason }]
  })
}
