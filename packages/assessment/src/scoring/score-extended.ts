import { ownValue } from '../plain-data/own-value.ts'
import type { AnswerKey } from './answer-key.ts'
import { maximumPoints } from './maximum-points.ts'
import type { Score } from './score.ts'
import { verdictOf } from './verdict-of.ts'

/** Why a teacher's marks cannot be added up: a stable code, and the id of the criterion that it is about. */
export type MarkProblem =
  | { code: 'unknown-criterion'; criterion: string }
  | { code: 'missing-mark'; criterion: string }
  /** A mark is a whole number from 0 to `maximum`. */
  | { code: 'mark-out-of-range'; criterion: string; maximum: number }

/** A score, or the reason why there is none. */
export type ExtendedScoring = { kind: 'scored'; score: Score } | ({ kind: 'invalid' } & MarkProblem)

/** What an extended answer brings by the teacher's marks, in points by criterion of the rubric; each is needed. */
export function scoreExtended(
  key: Extract<AnswerKey, { type: 'extended' }>,
  marks: Readonly<Record<string, number>>,
): ExtendedScoring {
  const unknown = Object.keys(marks).find((criterion) => !Object.hasOwn(key.criteria, criterion))
  if (unknown !== undefined) return { kind: 'invalid', code: 'unknown-criterion', criterion: unknown }
  let points = 0
  for (const [criterion, maximum] of Object.entries(key.criteria)) {
    const mark = ownValue(marks, criterion)
    if (mark === undefined) return { kind: 'invalid', code: 'missing-mark', criterion }
    const isInRange = Number.isInteger(mark) && mark >= 0 && mark <= maximum
    if (!isInRange) return { kind: 'invalid', code: 'mark-out-of-range', criterion, maximum }
    points += mark
  }
  const maximum = maximumPoints(key)
  return { kind: 'scored', score: { verdict: verdictOf(points, maximum), points, maximum } }
}
