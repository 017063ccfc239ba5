import {
  type AnswerKey,
  type Item,
  type ItemResponse,
  isAnswered,
  isChecked,
  responsesOf,
  shuffleItem,
  validResponses,
} from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { ItemExplanation } from '../items/feedback/feedback-content.ts'
import type { QuizEdition } from './quiz-edition.ts'
import { authoredOrder, type QuizState } from './quiz-state.ts'

/** A quiz as data: its editions, and what is right, by item id. */
export interface Quiz {
  /** The page's language, in which a question stands until a student changes it. */
  locale: LocaleCode
  editions: readonly QuizEdition[]
  answerKeys: Readonly<Record<string, AnswerKey>>
}

/** A question as it stands: in the language chosen for it, with its answer. */
export interface QuizQuestion {
  /** From 1. */
  number: number
  item: Item
  edition: QuizEdition
  response: ItemResponse | null
  isAnswered: boolean
  /** Whether its feedback is shown. */
  isChecked: boolean
  explanation: ItemExplanation
}

/** The questions of a quiz in the order in which they are asked; an item without a key, or without words, is left out. */
export function quizQuestions({ locale, editions, answerKeys }: Quiz, state: QuizState): QuizQuestion[] {
  const { attempt, preferences } = state
  const pageEdition = editions.find((edition) => edition.locale === locale) ?? editions[0]
  const items = pageEdition?.items ?? []
  const responses = validResponses(items, responsesOf(attempt))
  const seed = attempt.started?.seed ?? authoredOrder
  return items.flatMap(({ id }, index) => {
    const spoken = preferences.languages[id] ?? locale
    // An edition that has not been loaded yet has no items; until then the question stays in the page's language.
    const itemIn = (candidate: QuizEdition | undefined) => candidate?.items.find((item) => item.id === id)
    const edition = editions.find((one) => one.locale === spoken && itemIn(one)) ?? pageEdition
    const item = itemIn(edition)
    const explanation = edition?.explanations[id]
    const answerKey = answerKeys[id]
    if (!edition || !item || !explanation || !answerKey) return []
    const response = responses[id] ?? null
    const isItemAnswered = isAnswered(item, response)
    return [
      {
        number: index + 1,
        item: seed === authoredOrder ? item : shuffleItem(item, seed),
        edition,
        response,
        isAnswered: isItemAnswered,
        isChecked: attempt.submitted !== null || (isItemAnswered && isChecked(attempt, id)),
        explanation: { answerKey, explanation, evidence: edition.evidence },
      },
    ]
  })
}
