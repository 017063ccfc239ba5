import { type Attempt, isChecked } from '@karda/assessment'
import type { ToldItem } from '../protocol/answers.ts'

/** The items that were checked, on whichever device, and of which the server has told nothing yet. */
export interface UntoldChecks {
  items: readonly string[]
  /** Those that are checked by all that is known here: of them the server should tell. */
  awaited: readonly string[]
  /** The same text while the same is known of them. */
  name: string
}

/**
 * See `UntoldChecks`. An answer that was saved after its check may have come too late: another device may have been told
 * before, which only the server knows.
 */
export function untoldChecks(
  attempt: Attempt,
  told: Readonly<Record<string, ToldItem | undefined>>,
): UntoldChecks {
  const checks = Object.values(attempt.checked).filter(({ item }) => !told[item])
  return {
    items: checks.map(({ item }) => item),
    awaited: checks.flatMap(({ item }) => (isChecked(attempt, item) ? [item] : [])),
    name: JSON.stringify(checks.map(({ item, stamp }) => [item, stamp, attempt.saved[item]?.stamp])),
  }
}
