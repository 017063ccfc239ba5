import { type AnswerKey, type ChoiceCount, type Item, scoreResponse } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import type { LoadedResults } from '../load-results.ts'
import type { ItemResult } from '../results.ts'
import { reasonOf } from './reason-of.ts'
import { editionsFrom, typedWording, type Wording } from './wording.ts'

/** An answer, or a part of one, with who gave it. */
export interface AnswerRow {
  id: string
  words: readonly Wording[]
  isRight: boolean
  reason: Wording | undefined
  /** Ids of seats. */
  students: readonly string[]
}

/** Answers to one thing that an item asks: to all of it, or to a gap, a source, a place in an order. */
export interface AnswerGroup {
  id: string
  heading: readonly Wording[]
  rows: readonly AnswerRow[]
}

/** What was answered to an item, in the page's language first; none of what has to be read one by one. */
export function answerGroups(
  result: ItemResult,
  explanations: LoadedResults['explanations'],
  locale: LocaleCode,
): AnswerGroup[] {
  const { counts, answerKey } = result
  const editions = editionsFrom(result, locale)
  const inWords = (wordsOf: (item: Item) => string | undefined) => wordings(editions, wordsOf)
  const row = ({ id, students }: ChoiceCount, isRight: boolean, subject: string = id): AnswerRow => ({
    id,
    students,
    isRight,
    words: inWords((item) => choiceText(item, id)),
    reason: reasonOf(result, explanations, locale, subject),
  })
  switch (counts.kind) {
    case 'choices':
      return [
        {
          id: 'all',
          heading: [],
          rows: counts.choices.map((one) => row(one, isRightChoice(answerKey, one.id))),
        },
      ]
    case 'positions':
      return counts.positions.map((choices, index) => ({
        id: String(index),
        heading: inWords((item) => translator(item.locale).t('results:place', { number: index + 1 })),
        rows: withAnswers(choices.map((one) => row(one, isRightPlace(answerKey, index, one.id)))),
      }))
    case 'sources':
      return counts.sources.map(({ id: source, choices }) => ({
        id: source,
        heading: inWords((item) => sourceText(item, source)),
        rows: withAnswers(
          choices.map((one) =>
            row(
              one,
              isRightPair(answerKey, source, one.id),
              fitsSomewhere(answerKey, one.id) ? source : one.id,
            ),
          ),
        ),
      }))
    case 'texts':
      return [
        {
          id: 'all',
          heading: [],
          rows: counts.texts.map(({ text, students }) => ({
            id: text,
            students,
            isRight: isAccepted(result, text),
            words: [typedWording(text, locale)],
            reason: reasonOf(result, explanations, locale, 'answer', text),
          })),
        },
      ]
    case 'none':
      return []
    default:
      return counts satisfies never
  }
}

function wordings(editions: readonly Item[], wordsOf: (item: Item) => string | undefined): Wording[] {
  return editions.flatMap((item) => {
    const text = wordsOf(item)
    return text === undefined ? [] : [{ locale: item.locale, text }]
  })
}

function choiceText(item: Item, id: string): string | undefined {
  switch (item.type) {
    case 'choice':
    case 'order':
    case 'hot-text':
      return item.choices.find((choice) => choice.id === id)?.text
    case 'match':
      return item.targets.find((target) => target.id === id)?.text
    case 'gap':
      return item.words.find((word) => word.id === id)?.text
    case 'true-false-not-stated': {
      const choice = item.choices.find((value) => value === id)
      return choice && translator(item.locale).t(`quiz:truth_${choice}`)
    }
    case 'short-answer':
    case 'extended':
      return undefined
    default:
      return item satisfies never
  }
}

function sourceText(item: Item, id: string): string | undefined {
  if (item.type === 'match') return item.sources.find((source) => source.id === id)?.text
  if (item.type !== 'gap') return undefined
  const gaps = item.text.filter((piece) => piece.kind === 'gap')
  return translator(item.locale).t('quiz:gap', { number: gaps.findIndex((gap) => gap.id === id) + 1 })
}

/** Of many that were possible: what somebody answered, and what was right. */
function withAnswers(rows: readonly AnswerRow[]): AnswerRow[] {
  return rows.filter(({ isRight, students }) => isRight || students.length > 0)
}

function isRightChoice(key: AnswerKey, id: string): boolean {
  switch (key.type) {
    case 'choice':
      return key.correct.includes(id)
    case 'true-false-not-stated':
    case 'hot-text':
      return key.correct === id
    default:
      return false
  }
}

function isRightPlace(key: AnswerKey, index: number, id: string): boolean {
  return key.type === 'order' && key.correct[index] === id
}

function isRightPair(key: AnswerKey, source: string, id: string): boolean {
  return (
    (key.type === 'match' || key.type === 'gap') &&
    Object.hasOwn(key.correct, source) &&
    key.correct[source] === id
  )
}

/** What fits nowhere has a reason of its own; of what fits elsewhere the source or gap tells why. */
function fitsSomewhere(key: AnswerKey, id: string): boolean {
  return (key.type === 'match' || key.type === 'gap') && Object.values(key.correct).includes(id)
}

function isAccepted({ editions, answerKey }: ItemResult, text: string): boolean {
  const [item] = editions
  return (
    item !== undefined && scoreResponse(item, answerKey, { type: 'short-answer', text }).verdict === 'right'
  )
}
