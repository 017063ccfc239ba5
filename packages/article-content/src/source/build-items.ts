import type { LocaleCode } from '@karda/i18n'
import type { StoryAnswerKey, StoryItems } from '../model/story-items.ts'
import type { ItemFeedback, ItemWords, ItemWordsWithFeedback } from '../schema/item-words.ts'
import type { SourceStory } from './source-story.ts'

/** The story's items without their key, or undefined where it has none. */
export function buildItems(source: SourceStory): StoryItems | undefined {
  if (!source.items) return undefined
  const words = byLanguage(source, ({ feedback: _, ...delivered }): ItemWords => delivered)
  return { slug: source.slug, facts: source.items.data, words }
}

/** The key of the story's items, or undefined where it has none. */
export function buildAnswerKey(source: SourceStory): StoryAnswerKey | undefined {
  if (!source.answerKey) return undefined
  const feedback = byLanguage(source, (words): ItemFeedback => words.feedback)
  return { slug: source.slug, answers: source.answerKey.data, feedback }
}

/** What `take` takes of each item's words, by language and item id. */
function byLanguage<Part>(
  { editions }: SourceStory,
  take: (words: ItemWordsWithFeedback) => Part,
): Partial<Record<LocaleCode, Record<string, Part>>> {
  const parts: Partial<Record<LocaleCode, Record<string, Part>>> = {}
  for (const { locale, items } of editions) {
    if (!items) continue
    parts[locale] = Object.fromEntries(Object.entries(items.data).map(([id, words]) => [id, take(words)]))
  }
  return parts
}
