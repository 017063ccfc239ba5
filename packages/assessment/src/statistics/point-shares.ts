import type { Score } from '../scoring/score.ts'

/**
 * The share of the points of an item that each score brings, from 0 to 1. A score that awaits a teacher, or of an item
 * without points, has none and is left out; one that is unanswered brings 0.
 */
export function pointShares(scores: readonly Score[]): number[] {
  return scores
    .filter(({ verdict, maximum }) => verdict !== 'awaits-teacher' && maximum > 0)
    .map(({ points, maximum }) => points / maximum)
}
