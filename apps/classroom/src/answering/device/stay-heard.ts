import type { Outbox } from './outbox.ts'

/** Milliseconds between two questions to the server: well within the time for which a student counts as here. */
export const questionPause = 60_000

/** What staying heard of takes of its surroundings. */
export interface StayHeardSurroundings {
  /** Whether the student can see the page. */
  isInSight: () => boolean
  /** Calls back after some milliseconds, unless the function that it returns is called before. */
  after: (milliseconds: number, act: () => void) => () => void
}

/**
 * Asks the server for news now and then while the page is in sight and nothing is handed in: the teacher sees that a
 * student who only reads is there, and the student hears that the quiz was closed or extended. Returns what ends that.
 */
export function stayHeard(
  { refresh, getState }: Pick<Outbox, 'refresh' | 'getState'>,
  { isInSight, after }: StayHeardSurroundings,
): () => void {
  let cancel = after(questionPause, ask)

  function ask(): void {
    if (isInSight() && !getState().attempt.submitted) refresh()
    cancel = after(questionPause, ask)
  }

  return () => cancel()
}
