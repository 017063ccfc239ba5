import type { Attempt } from './attempt.ts'

/** An attempt in which nothing has happened. */
export const emptyAttempt: Attempt = {
  counter: 0,
  started: null,
  saved: {},
  checked: {},
  submitted: null,
  reviewed: null,
}
