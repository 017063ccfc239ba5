import {
  type ItemFacts,
  type ItemPool,
  type LevelName,
  type StoryAnswerKey,
  type StoryItems,
  segmentAtLevel,
} from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import type { Explanation } from '../feedback/explanation.ts'
import { requirePart } from '../item/require-part.ts'
import { ownValue } from '../plain-data/own-value.ts'
import { itemsAt } from './items-at.ts'

/**
 * Why what is right is right in the items of a pool that are asked at a level, by item id. Throws
 * {@link IncompleteItemError} where an item has no words of feedback: the checker of stories refuses it.
 */
export function assembleExplanations(
  items: StoryItems,
  key: StoryAnswerKey,
  locale: LocaleCode,
  level: LevelName,
  pool: ItemPool,
): Record<string, Explanation> {
  return Object.fromEntries(
    itemsAt(items, level, pool).map(([id, facts]) => {
      const feedback = requirePart(id, `feedback in ${locale}`, ownValue(key.feedback[locale], id))
      const { reasons = {}, mistakes = {}, criteria = {}, modelAnswer } = feedback
      const explanation: Explanation = {
        locale,
        reasons: reasonsAtLevel(facts, reasons, level),
        mistakes: Object.values(mistakes),
        criteria,
        ...(modelAnswer === undefined ? {} : { modelAnswer }),
      }
      return [id, explanation]
    }),
  )
}

/** The sentences of hot text have reasons by level; everything else has one reason at all levels. */
function reasonsAtLevel(
  { type }: ItemFacts,
  reasons: Readonly<Record<string, string>>,
  level: LevelName,
): Readonly<Record<string, string>> {
  if (type !== 'hot-text') return reasons
  return Object.fromEntries(
    Object.entries(reasons).flatMap(([reference, reason]) => {
      const segment = segmentAtLevel(reference, level)
      return segment === undefined ? [] : [[segment, reason]]
    }),
  )
}
