import { editionOf, findSegment, levelTextOf, type Story } from '@karda/article-content'
import type { AnswerKey, Explanation, Item } from '@karda/assessment'
import { assembleItems } from '@karda/assessment'
import { assembleAnswerKeys, assembleExplanations } from '@karda/assessment/answer-key'
import type { LocaleCode } from '@karda/i18n'
import type { ItemExplanation } from '@karda/ui/items'
import type { AssignableStory } from './assignable-story.ts'

/** An item that can be assigned, with its key, for the teacher who chooses. */
export interface AssignableItem {
  item: Item
  explanation: ItemExplanation
}

/** The language in which a story's items are shown to a teacher: that of the page where the story has it. */
export function shownLocale(story: Story, locale: LocaleCode): LocaleCode {
  const locales = story.editions.map((edition) => edition.locale)
  return locales.find((code) => code === locale) ?? locales[0] ?? locale
}

/** The items of the pool for assignments at the story's level, in the order of its files. */
export function assignableItems(source: AssignableStory, pageLocale: LocaleCode): AssignableItem[] {
  const { story, items, answerKey, level } = source
  const locale = shownLocale(story, pageLocale)
  const keys = assembleAnswerKeys(items, answerKey, level, 'assignment')
  const explanations = assembleExplanations(items, answerKey, locale, level, 'assignment')
  return assembleItems(story, items, locale, level, 'assignment').flatMap((item) =>
    explained(source, item, keys[item.id], explanations[item.id]),
  )
}

/** An item with its key and the sentences that decide it, in the item's language; nothing where either is missing. */
export function explained(
  { story, level }: Pick<AssignableStory, 'story' | 'level'>,
  item: Item,
  answerKey: AnswerKey | undefined,
  explanation: Explanation | undefined,
): AssignableItem[] {
  if (!answerKey || !explanation) return []
  const text = levelTextOf(editionOf(story, item.locale), level)
  const evidence = Object.fromEntries(
    answerKey.evidence.map((segment) => [segment, findSegment(text, segment)?.text ?? '']),
  )
  return [{ item, explanation: { answerKey, explanation, evidence } }]
}
