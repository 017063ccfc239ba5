import type { Assignment } from '@karda/database'
import { isTimeZone, readLocalTime } from '../times/local-time.ts'

const minute = 60_000

/** By how much the due time can be put off with one press, in minutes. */
export const extensions = { 'five-minutes': 5, 'ten-minutes': 10, 'one-day': 24 * 60 } as const

/** Until when an assignment can be reopened, besides a time that is chosen; minutes from now. */
export const reopenings = { 'ten-minutes': 10, 'one-hour': 60, 'one-day': 24 * 60 } as const

/** When is due now what was due at `dueAt`, with so many minutes more; what has passed is put off from now. */
export function extendedDueAt(dueAt: number | null, minutes: number, now: number): number {
  return Math.max(dueAt ?? now, now) + minutes * minute
}

/** A day and a time that a teacher has chosen. */
export interface ChosenTime {
  /** As `datetime-local` gives it. */
  dueAt: string
  timeZone: string
}

/** What is due at a time that a teacher chose; undefined where that is none, or is no time to come. */
export function chosenDueAt(
  { dueAt, timeZone }: ChosenTime,
  { opensAt }: Pick<Assignment['settings'], 'opensAt'>,
  now: number,
): number | undefined {
  if (!isTimeZone(timeZone)) return undefined
  const time = readLocalTime(dueAt, timeZone)
  // Of a time that comes twice the later one, so that nobody has less time than was said.
  const at = time.kind === 'once' ? time.at : time.kind === 'twice' ? time.later : undefined
  return at !== undefined && at > Math.max(now, opensAt) ? at : undefined
}

/** What is due after an assignment was reopened, or why it cannot be so. */
export type Reopening =
  | { kind: 'due'; dueAt: number | null }
  | { kind: 'problem'; problem: 'due-at' | 'needs-due-at' }

/** How a teacher wishes to reopen an assignment. */
export type ReopenUntil = keyof typeof reopenings | 'kept' | 'chosen' | 'none'

/** See `Reopening`: a due time that has passed cannot stay. */
export function reopenedDueAt(
  until: ReopenUntil,
  chosen: ChosenTime,
  settings: Pick<Assignment['settings'], 'opensAt' | 'dueAt'>,
  now: number,
): Reopening {
  switch (until) {
    case 'none':
      return { kind: 'due', dueAt: null }
    case 'kept':
      return settings.dueAt === null || settings.dueAt > now
        ? { kind: 'due', dueAt: settings.dueAt }
        : { kind: 'problem', problem: 'needs-due-at' }
    case 'chosen': {
      const dueAt = chosenDueAt(chosen, settings, now)
      return dueAt === undefined ? { kind: 'problem', problem: 'due-at' } : { kind: 'due', dueAt }
    }
    default:
      return { kind: 'due', dueAt: now + reopenings[until] * minute }
  }
}
