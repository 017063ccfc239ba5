import type { Attempt } from './attempt.ts'

/** How far an attempt has come. */
export type AttemptStatus = 'not-started' | 'in-progress' | 'submitted' | 'reviewed'

/** How far an attempt has come; nothing is reviewed before it is submitted. */
export function attemptStatus({ counter, submitted, reviewed }: Attempt): AttemptStatus {
  if (submitted) return reviewed ? 'reviewed' : 'submitted'
  return counter > 0 ? 'in-progress' : 'not-started'
}
