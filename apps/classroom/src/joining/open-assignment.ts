import { assignmentStatus } from '@karda/assessment'
import { type Assignment, assignmentOf, joinCodeOf } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { joinAddress } from '../addresses/class-addresses.ts'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { withQuery } from '../forms/see-other.ts'
import { services } from '../services/services.ts'

/** Why a code lets nobody in: it leads to no open assignment, or too many wrong ones were tried. */
export type CodeRefusal = { kind: 'code' } | { kind: 'wait'; seconds: number }

/** Where a code of an assignment leads. */
export type CodeUse = { kind: 'open'; code: string; assignment: Assignment } | CodeRefusal

/**
 * The assignment to which a normalized code leads while it can be joined, before it opens too. A wrong code, one that has
 * expired and that of a closed assignment are refused alike and all count as failures: nobody finds out which codes exist.
 */
export async function openAssignment(code: string, visitorAddress: string): Promise<CodeUse> {
  const { database, limits } = services()
  const taking = await limits.joinCode.take({ address: visitorAddress, subject: code })
  if (taking.kind === 'wait') return taking
  const now = Date.now()
  const joinCode = await joinCodeOf(database, code)
  const assignment = joinCode && (await assignmentOf(database, joinCode))
  if (!assignment || (joinCode.expiresAt !== null && joinCode.expiresAt <= now)) return { kind: 'code' }
  if (assignmentStatus(assignmentTimes(assignment), now) === 'closed') return { kind: 'code' }
  await taking.giveBack()
  return { kind: 'open', code, assignment }
}

/** The page that says why a code lets nobody in; the code is not in its address, so that it is one page for all codes. */
export function refusalAddress(locale: LocaleCode, refusal: CodeRefusal): string {
  const seconds = refusal.kind === 'wait' ? String(refusal.seconds) : undefined
  return withQuery(joinAddress(locale), { problem: refusal.kind, seconds })
}
