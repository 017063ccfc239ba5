import {
  editionOf,
  type ItemPool,
  type LevelName,
  levelTextOf,
  type Story,
  type StoryItems,
} from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import type { Item } from '../item/item.ts'
import { requirePart } from '../item/require-part.ts'
import { ownValue } from '../plain-data/own-value.ts'
import { assembleItem } from './assemble-item.ts'
import { itemsAt } from './items-at.ts'

/**
 * The items of a pool that are asked at a level, in one language and in the order of the story's files. Throws
 * {@link IncompleteItemError} where an item lacks a word or names a sentence that is not there, and the errors of
 * `editionOf` and `levelTextOf`: the checker of stories refuses all of these.
 */
export function assembleItems(
  story: Story,
  items: StoryItems,
  locale: LocaleCode,
  level: LevelName,
  pool: ItemPool,
): Item[] {
  const text = levelTextOf(editionOf(story, locale), level)
  return itemsAt(items, level, pool).map(([id, facts]) => {
    const words = requirePart(id, `words in ${locale}`, ownValue(items.words[locale], id))
    return assembleItem({ id, locale, facts, words, text })
  })
}
