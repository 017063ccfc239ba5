import { attemptThatCounts, mayStillCount, type ScoredAttempt } from './scored-attempt.ts'

/**
 * How an attempt stands to the others of its seat. `untold`: which one is the best is not told yet; `may-count`: it
 * counts where the teacher's marks make it the best.
 */
export type AttemptStanding = 'only' | 'untold' | 'counts' | 'may-count' | 'does-not-count'

/** The attempt that a student's page of results shows. */
export interface ShownAttempt<Attempt> {
  shown: Attempt
  standing: AttemptStanding
  /** Which attempt counts so far, from 1; for the student only where it is told. */
  countingNumber: number
  /** Whether the teacher's marks may make another attempt than the one that counts so far the best. */
  isUndecided: boolean
}

/**
 * Of the attempts of a seat, by number, the one that is `asked` for, where there is such a one; else the one that counts,
 * or the last one while the student may not know which is the best. Undefined where there is none at all.
 */
export function shownAttempt<Attempt extends { scored: ScoredAttempt }>(
  attempts: readonly Attempt[],
  { asked, isTold }: { asked: string | undefined; isTold: boolean },
): ShownAttempt<Attempt> | undefined {
  const counting = attemptThatCounts(attempts.map(({ scored }) => scored))
  const preferred = isTold ? attempts.find(({ scored }) => scored === counting) : attempts.at(-1)
  const shown = attempts.find(({ scored }) => String(scored.attemptNumber) === asked) ?? preferred
  if (!counting || !shown) return undefined
  return {
    shown,
    standing: attempts.length > 1 ? standingOf(shown.scored, counting, isTold) : 'only',
    countingNumber: counting.attemptNumber,
    isUndecided: attempts.some(({ scored }) => scored !== counting && mayStillCount(scored, counting)),
  }
}

function standingOf(scored: ScoredAttempt, counting: ScoredAttempt, isTold: boolean): AttemptStanding {
  if (!isTold) return 'untold'
  if (scored === counting) return 'counts'
  return mayStillCount(scored, counting) ? 'may-count' : 'does-not-count'
}
