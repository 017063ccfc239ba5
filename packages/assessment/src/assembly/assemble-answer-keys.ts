import {
  type Answer,
  type ItemFacts,
  type ItemPool,
  type LevelName,
  type StoryAnswerKey,
  type StoryItems,
  segmentsAtLevel,
} from '@karda/article-content'
import { locales } from '@karda/i18n'
import { ofType } from '../item/of-type.ts'
import { requirePart } from '../item/require-part.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { AnswerKey } from '../scoring/answer-key.ts'
import { itemsAt } from './items-at.ts'

/**
 * What is right in the items of a pool that are asked at a level, by item id. Throws {@link IncompleteItemError} where
 * an answer is missing, {@link TypeMismatchError} where it is one to an item of another type: the checker of stories
 * refuses both.
 */
export function assembleAnswerKeys(
  items: StoryItems,
  key: StoryAnswerKey,
  level: LevelName,
  pool: ItemPool,
): Record<string, AnswerKey> {
  return Object.fromEntries(
    itemsAt(items, level, pool).map(([id, facts]) => {
      const answer = requirePart(id, 'answer', ownValue(key.answers, id))
      return [id, answerKeyOf({ id, facts, answer, accepted: acceptedOf(key, id), level })]
    }),
  )
}

interface KeyParts {
  id: string
  facts: ItemFacts
  answer: Answer
  accepted: Accepted
  level: LevelName
}

type Accepted = Extract<AnswerKey, { type: 'short-answer' }>['accepted']

function answerKeyOf({ id, facts, answer, accepted, level }: KeyParts): AnswerKey {
  const evidence = segmentsAtLevel(facts.evidence, level)
  switch (facts.type) {
    case 'hot-text': {
      const [correct] = segmentsAtLevel(ofType(answer, facts.type).correct, level)
      return { evidence, type: facts.type, correct: requirePart(id, `answer at the level ${level}`, correct) }
    }
    case 'short-answer': {
      const { correct } = ofType(answer, facts.type)
      const number = correct === undefined ? {} : { number: correct }
      return { evidence, type: facts.type, ...number, accepted }
    }
    case 'extended':
      return { evidence, ...ofType(answer, facts.type), criteria: facts.criteria }
    default:
      return { evidence, ...ofType(answer, facts.type) }
  }
}

function acceptedOf({ feedback }: StoryAnswerKey, id: string): Accepted {
  return Object.fromEntries(
    locales.flatMap(({ code }) => {
      const accepted = ownValue(feedback[code], id)?.accepted
      return accepted ? [[code, accepted]] : []
    }),
  )
}
