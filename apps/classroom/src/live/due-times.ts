import type { Assignment } from '@karda/database'
import type { Telling } from '../assignments/pages/assignment-status-text.ts'
import { isTimeZone, laterBy, readLocalTime } from '../times/local-time.ts'

/** By how much the due time can be put off with one press. */
export const extensions = {
  'five-minutes': { minutes: 5 },
  'ten-minutes': { minutes: 10 },
  'one-day': { days: 1 },
} as const

/** Until when an assignment can be reopened, besides a time that is chosen; from now. */
export const reopenings = {
  'ten-minutes': { minutes: 10 },
  'one-hour': { minutes: 60 },
  'one-day': { days: 1 },
} as const

type Times = Pick<Assignment['settings'], 'opensAt' | 'dueAt'>

/** The moment at which a teacher asks, in milliseconds since 1970, and the clocks that the page goes by. */
type Clock = Pick<Telling, 'now' | 'timeZone'>

/** When is due what is given so much more time: from the due time, from now where that has passed, or from the opening. */
export function extendedDueAt(
  { opensAt, dueAt }: Times,
  by: keyof typeof extensions,
  { now, timeZone }: Clock,
): number {
  return laterBy(Math.max(dueAt ?? now, now, opensAt), extensions[by], timeZone)
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

/** See `Reopening`: a due time that has passed cannot stay, and none comes before the opening. */
export function reopenedDueAt(
  until: ReopenUntil,
  chosen: ChosenTime,
  settings: Times,
  { now, timeZone }: Clock,
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
      return { kind: 'due', dueAt: laterBy(Math.max(now, settings.opensAt), reopenings[until], timeZone) }
  }
}
