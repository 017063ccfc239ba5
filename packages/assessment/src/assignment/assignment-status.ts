/** Where an assignment stands. `overdue`: what is due is late, and still taken. */
export type AssignmentStatus = 'scheduled' | 'open' | 'overdue' | 'closed'

/** What decides where an assignment stands; times are milliseconds since 1970. */
export interface AssignmentTimes {
  opensAt: number
  /** Null where nothing is due. */
  dueAt: number | null
  acceptsLate: boolean
  /** When the teacher closed it; null while it is not closed by hand. */
  closedAt: number | null
}

/** Where an assignment stands at `now`; a late answer is taken only while `acceptsLate`. */
export function assignmentStatus(times: AssignmentTimes, now: number): AssignmentStatus {
  if (times.closedAt !== null && times.closedAt <= now) return 'closed'
  if (now < times.opensAt) return 'scheduled'
  if (times.dueAt === null || now <= times.dueAt) return 'open'
  return times.acceptsLate ? 'overdue' : 'closed'
}

/** The last moment at which what arrives counts; null while there is none. */
export function lastCountedMoment({ dueAt, acceptsLate, closedAt }: AssignmentTimes): number | null {
  const moments = [closedAt, acceptsLate ? null : dueAt].filter((moment) => moment !== null)
  return moments.length > 0 ? Math.min(...moments) : null
}
