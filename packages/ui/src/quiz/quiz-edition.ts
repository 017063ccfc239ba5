import type { Explanation, Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { QuizMessages } from '../items/quiz-messages.ts'

/** A quiz in one language; plain data. Every edition of a quiz has the same items in the same order. */
export interface QuizEdition {
  locale: LocaleCode
  /** The language's name in the language itself. */
  endonym: string
  /** In the order in which they are asked, their choices in the order of their authors. */
  items: readonly Item[]
  /** By item id. */
  explanations: Readonly<Record<string, Explanation>>
  /** The sentences of the story that decide, by segment of the level (`p2s1`). */
  evidence: Readonly<Record<string, string>>
  messages: QuizMessages
}
