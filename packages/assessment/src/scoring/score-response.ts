import type { Item } from '../item/item.ts'
import { ofType } from '../item/of-type.ts'
import { ownValue } from '../plain-data/own-value.ts'
import { givenAnswer } from '../response/given-answer.ts'
import type { ItemResponse } from '../response/item-response.ts'
import { acceptsAnswer } from './accepts-answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { maximumPoints } from './maximum-points.ts'
import type { Score } from './score.ts'
import { standsRightly } from './stands-rightly.ts'
import { verdictOf } from './verdict-of.ts'

/**
 * What a response brings. What is not answered is `unanswered`, apart from `wrong`; both bring 0 points.
 *
 * - One choice, true/false/not stated, hot text, short answer: 1 point.
 * - Several choices: a point for each right one that is chosen, less a point for each wrong one, never below 0; the
 *   maximum is the number of right ones. (Canvas New Quizzes: "partial credit with penalty"; Brightspace: "right minus
 *   wrong".) Choosing everything brings no more than the right ones exceed the wrong ones.
 * - Order: a point for each choice that is directly followed by its right successor; the maximum is one less than there
 *   are choices. (Moodle, question type ordering: "relative to the next item, excluding last".) One event put in the
 *   wrong place does not spoil those that still stand in sequence.
 * - Match, gap: a point for each source or gap that is given its right target or word (QTI `map_response` with a value of
 *   1 for each right pair).
 * - Extended: it awaits the teacher (`scoreExtended`); the maximum is the sum of the criteria.
 *
 * Throws {@link TypeMismatchError} where the key belongs to an item of another type. A response to an item of another
 * type counts as none.
 */
export function scoreResponse(item: Item, key: AnswerKey, response: ItemResponse | null): Score {
  const maximum = maximumPoints(ofType(key, item.type))
  const answer = givenAnswer(item, response)
  if (!answer) return { verdict: 'unanswered', points: 0, maximum }
  if (key.type === 'extended') return { verdict: 'awaits-teacher', points: 0, maximum }
  const points = pointsOf(key, answer)
  return { verdict: verdictOf(points, maximum), points, maximum }
}

function pointsOf(key: Exclude<AnswerKey, { type: 'extended' }>, response: ItemResponse): number {
  switch (key.type) {
    case 'choice':
      return rightMinusWrong(key.correct, ofType(response, key.type).choices)
    case 'true-false-not-stated':
    case 'hot-text':
      return Number(ofType(response, key.type).choice === key.correct)
    case 'order': {
      const { choices } = ofType(response, key.type)
      return key.correct.slice(1).filter((choice) => standsRightly(key.correct, choices, choice)).length
    }
    case 'match':
      return rightPairs(key.correct, ofType(response, key.type).targets)
    case 'gap':
      return rightPairs(key.correct, ofType(response, key.type).words)
    case 'short-answer':
      return Number(acceptsAnswer(key, ofType(response, key.type).text))
  }
}

function rightMinusWrong(correct: readonly string[], chosen: readonly string[]): number {
  const right = chosen.filter((choice) => correct.includes(choice)).length
  return Math.max(0, 2 * right - chosen.length)
}

function rightPairs(
  correct: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): number {
  return Object.entries(correct).filter(([id, right]) => ownValue(given, id) === right).length
}
