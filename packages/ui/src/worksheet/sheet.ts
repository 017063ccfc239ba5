import type { Edition, LevelName, Story } from '@karda/article-content'
import type { AnswerKey, Explanation, Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { NumberedParagraph } from './lines/numbered-text.ts'

/** A story's text on a sheet in one language, and the questions on it in the order in which they are asked. */
export interface SheetText {
  edition: Edition
  paragraphs: readonly NumberedParagraph[]
  items: readonly Item[]
}

/** A worksheet: a story and its questions, in one language or in two; the language of the page stands first. */
export interface Sheet {
  story: Story
  level: LevelName
  /** The levels at which the story has worksheets, hardest first. */
  levels: readonly LevelName[]
  /** The most points that each item can bring, by item id. */
  points: Readonly<Record<string, number>>
  texts: readonly [SheetText, ...SheetText[]]
}

/** What is right on a sheet, and why, by item id. */
export interface SheetKey {
  answers: Readonly<Record<string, AnswerKey>>
  explanations: Readonly<Partial<Record<LocaleCode, Readonly<Record<string, Explanation>>>>>
}
