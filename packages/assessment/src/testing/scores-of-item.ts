import fc from 'fast-check'
import type { Score } from '../scoring/score.ts'
import { verdictOf } from '../scoring/verdict-of.ts'

/** Scores of one item of 1 to 4 points, at least so many. */
export function scoresOfItem(minLength: number): fc.Arbitrary<Score[]> {
  return fc.integer({ min: 1, max: 4 }).chain((maximum) =>
    fc.array(
      fc.integer({ min: 0, max: maximum }).map((points) => ({
        verdict: verdictOf(points, maximum),
        points,
        maximum,
      })),
      { minLength, maxLength: 60 },
    ),
  )
}
