import { type Attempt, emptyAttempt } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'

/** How many questions stand on the page at once. */
export const quizLayouts = ['one-by-one', 'all-at-once'] as const

/** See `quizLayouts`. */
export type QuizLayout = (typeof quizLayouts)[number]

/** How a student likes to see the quiz, and where in it the student is. */
export interface QuizPreferences {
  layout: QuizLayout
  /** Id of the item that is shown; null for the first, and for the result once the quiz is finished. */
  current: string | null
  /** The language of each item that was changed, by item id; the others are in the page's language. */
  languages: Readonly<Record<string, LocaleCode>>
}

/** All that a quiz remembers; plain data that survives JSON. */
export interface QuizState {
  attempt: Attempt
  preferences: QuizPreferences
}

/** A quiz that nobody has touched. */
export const freshQuiz: QuizState = {
  attempt: emptyAttempt,
  preferences: { layout: 'one-by-one', current: null, languages: {} },
}

/** The seed of an attempt whose choices stand as their authors put them, as they do in the page that the server sends. */
export const authoredOrder = 0
