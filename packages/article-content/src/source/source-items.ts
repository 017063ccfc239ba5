import type { LocaleCode } from '@karda/i18n'
import type { Answer } from '../schema/answer-key.ts'
import type { ItemFacts } from '../schema/item-facts.ts'
import type { ItemWordsById, ItemWordsWithFeedback } from '../schema/item-words.ts'
import type { SourceStory } from './source-story.ts'
import type { YamlFile } from './yaml-file.ts'

/** An item of `items.yaml` with its answer, which is undefined where the key has none. */
export interface SourceItem {
  id: string
  facts: ItemFacts
  answer: Answer | undefined
}

/** An item with its words in one language, and the file that holds them. */
export interface ItemEdition extends SourceItem {
  locale: LocaleCode
  yaml: YamlFile<ItemWordsById>
  words: ItemWordsWithFeedback
}

/** The items of a story in the order in which they are asked; none where `items.yaml` cannot be read. */
export function sourceItems({ items, answerKey }: SourceStory): SourceItem[] {
  return Object.entries(items?.data ?? {}).map(([id, facts]) => ({
    id,
    facts,
    answer: answerKey?.data[id],
  }))
}

/** Each item of a story in each language that has words for it, language by language. */
export function itemEditions(story: SourceStory): ItemEdition[] {
  return story.editions.flatMap(({ locale, items: yaml }) =>
    sourceItems(story).flatMap((item) => {
      const words = yaml?.data[item.id]
      return yaml && words ? [{ ...item, locale, yaml, words }] : []
    }),
  )
}
