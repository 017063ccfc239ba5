import type { AssignmentKey } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { assignmentAddress } from '../addresses/class-addresses.ts'
import { seeOther, withQuery } from '../forms/see-other.ts'

/** What was done to an assignment while the class answers; its words are `live:done_…`. */
export type LiveDeed = 'closed' | 'reopened' | 'extended' | 'code-renewed' | 'seat-removed' | 'answers-erased'

/** Why it was not done; its words are `live:problem_…`. */
export type LiveProblem = 'invalid' | 'word' | 'due-at' | 'needs-due-at'

/** Leads back to the page of the assignment, which says what was done, or why not. */
export function backToLive(
  locale: LocaleCode,
  key: AssignmentKey,
  told: { done: LiveDeed; traces?: string } | { problem: LiveProblem },
): Response {
  return seeOther(withQuery(assignmentAddress(locale, key), told))
}
