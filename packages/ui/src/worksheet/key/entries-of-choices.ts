import {
  type ChoiceItem,
  type HotTextItem,
  type OrderItem,
  ofType,
  type TrueFalseNotStatedItem,
} from '@karda/assessment'
import { translator } from '@karda/i18n'
import { judgeAnswers } from './judge-answers.ts'
import type { KeyEntry } from './key-entry.ts'
import type { KeyParts } from './key-parts.ts'

/** The key of a choice item. */
export function choiceEntries({ item, key, explanation }: KeyParts<ChoiceItem>): KeyEntry[] {
  const { correct } = ofType(key, item.type)
  return judgeAnswers(
    item.choices.map(({ id, text }) => ({ id, answer: text, isRight: correct.includes(id) })),
    explanation,
  )
}

/** The key of a statement that is true, false or not stated. */
export function truthEntries({ item, key, explanation }: KeyParts<TrueFalseNotStatedItem>): KeyEntry[] {
  const { correct } = ofType(key, item.type)
  const { t } = translator(item.locale)
  return judgeAnswers(
    item.choices.map((id) => ({
      id,
      answer: t('worksheet:truth', { context: id }),
      isRight: id === correct,
    })),
    explanation,
  )
}

/** The key of a sentence that is to be found; each sentence stands behind its lines. */
export function hotTextEntries({ item, key, explanation, cite }: KeyParts<HotTextItem>): KeyEntry[] {
  const { correct } = ofType(key, item.type)
  return judgeAnswers(
    item.choices.map(({ id, text }) => ({
      id,
      answer: text,
      mark: { locale: item.locale, text: cite(id) },
      isRight: id === correct,
    })),
    explanation,
  )
}

/** The key of an order: the numbers in the boxes as they are printed, and the choices from the first to the last. */
export function orderEntries({ item, key, explanation }: KeyParts<OrderItem>): KeyEntry[] {
  const { correct } = ofType(key, item.type)
  const inOrder = correct.flatMap((id) => item.choices.filter((choice) => choice.id === id))
  const number = (index: number) => ({ locale: item.locale, text: String(index + 1) })
  return [
    { kind: 'boxes', marks: item.choices.map(({ id }) => number(correct.indexOf(id))) },
    ...judgeAnswers(
      inOrder.map(({ id, text }, index) => ({ id, answer: text, mark: number(index), isRight: true })),
      explanation,
    ),
  ]
}
