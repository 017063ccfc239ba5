import type { LocaleCode } from '@karda/i18n'
import type { AnswersById } from '../schema/answer-key.ts'
import type { ItemFactsById } from '../schema/item-facts.ts'
import type { ItemFeedback, ItemWords } from '../schema/item-words.ts'

/** The items of a story with nothing of their key but the segments of evidence; plain data that survives JSON. */
export interface StoryItems {
  slug: string
  /** In the order in which they are asked. */
  facts: ItemFactsById
  /** By language, then by item id. */
  words: Partial<Record<LocaleCode, Record<string, ItemWords>>>
}

/** What is right in the items of a story, and why; never part of a page that delivers items to be assessed. */
export interface StoryAnswerKey {
  slug: string
  answers: AnswersById
  /** By language, then by item id. */
  feedback: Partial<Record<LocaleCode, Record<string, ItemFeedback>>>
}
