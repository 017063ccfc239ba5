import type { Item, ItemResponse } from '@karda/assessment'
import type { LocaleCode, NamespaceMessages } from '@karda/i18n'
import type { FeedbackContent, QuizMessages } from '@karda/ui/items'

/** A language in which questions can be read, with the words around them; plain data. */
export interface SheetEdition {
  locale: LocaleCode
  /** The language's name in the language itself. */
  endonym: string
  quiz: QuizMessages
  answering: NamespaceMessages<'answering'>
}

/** A question as a student's page shows it; plain data. */
export interface SheetQuestion {
  /** From 1. */
  number: number
  /** In the language in which it is read, its choices in the order of the attempt. */
  item: Item
  /** In which it can be read. */
  languages: readonly LocaleCode[]
  response: ItemResponse | null
  /** An answer that arrived after closing and does not count; null where there is none. */
  late: ItemResponse | null
  /** Whether the answer stays as it is: it was checked, or the quiz is closed. */
  isReadOnly: boolean
  /** What is said of the answer; null while nothing is told. */
  feedback: FeedbackContent | null
  /** Whether a teacher scores this answer, and has not yet. */
  awaitsTeacher: boolean
  /** Below the question, in its language: when its answer was saved, or that it stays. */
  note: string | null
  /** Below the question, in its language: what is wrong with what was just sent. */
  problem: string | null
}

/** All questions of an attempt on one page; plain data, so that the server and the browser draw the same. */
export interface Sheet {
  /** The page's language. */
  locale: LocaleCode
  /** Of the page and of every question. */
  editions: readonly SheetEdition[]
  questions: readonly SheetQuestion[]
  isReadOnly: boolean
  /** Whether a single answer can be checked. */
  offersCheck: boolean
}
