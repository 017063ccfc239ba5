import { parseAttempt } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { QuizEdition } from './quiz-edition.ts'
import { freshQuiz, type QuizPreferences, type QuizState, quizLayouts } from './quiz-state.ts'

/**
 * What a device remembers of a quiz. Whatever of it is damaged, or speaks of an item or a language that the quiz does
 * not have, is as if it had never been stored. Never throws.
 */
export function parseQuizState(value: unknown, editions: readonly QuizEdition[]): QuizState {
  const stored = recordOf(value)
  return {
    attempt: parseAttempt(stored.attempt) ?? freshQuiz.attempt,
    preferences: parsePreferences(recordOf(stored.preferences), editions),
  }
}

function parsePreferences(
  stored: Readonly<Record<string, unknown>>,
  editions: readonly QuizEdition[],
): QuizPreferences {
  const ids = editions.flatMap(({ items }) => items.map(({ id }) => id))
  const languages = Object.entries(recordOf(stored.languages)).flatMap(
    ([id, code]): [string, LocaleCode][] => {
      const edition = editions.find(({ locale }) => locale === code)
      return edition && ids.includes(id) ? [[id, edition.locale]] : []
    },
  )
  return {
    layout: quizLayouts.find((layout) => layout === stored.layout) ?? freshQuiz.preferences.layout,
    current: ids.find((id) => id === stored.current) ?? null,
    languages: Object.fromEntries(languages),
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
