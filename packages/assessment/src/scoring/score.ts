/** How right a response is. `awaits-teacher`: only a person can tell. */
export type Verdict = 'unanswered' | 'right' | 'partly-right' | 'wrong' | 'awaits-teacher'

/** What a response brings. `points` is a whole number from 0 to `maximum`; 0 while it awaits a teacher. */
export interface Score {
  verdict: Verdict
  points: number
  maximum: number
}
