import type { LocaleCode } from '@karda/i18n'
import type { LoadedResults } from '../load-results.ts'
import type { ItemResult } from '../results.ts'
import { editionsFrom, type Wording } from './wording.ts'

/** A criterion of a rubric in words, with the most points that it brings. */
export interface CriterionWords {
  id: string
  words: Wording
  maximum: number
}

/** The criteria by which a written answer is marked, in the page's language where they are told in it. */
export function criteriaOf(
  item: ItemResult,
  explanations: LoadedResults['explanations'],
  locale: LocaleCode,
): CriterionWords[] {
  const { answerKey } = item
  if (answerKey.type !== 'extended') return []
  return Object.entries(answerKey.criteria).map(([id, maximum]) => {
    const words = firstTold(item, explanations, locale, (told) => told.criteria[id])
    return { id, words: words ?? { locale, text: id }, maximum }
  })
}

/** A model of a written answer; undefined where none is given. */
export function modelAnswerOf(
  item: ItemResult,
  explanations: LoadedResults['explanations'],
  locale: LocaleCode,
): Wording | undefined {
  return firstTold(item, explanations, locale, (told) => told.modelAnswer)
}

type ToldInLanguage = NonNullable<ReturnType<LoadedResults['explanations']['get']>>[string]

function firstTold(
  item: ItemResult,
  explanations: LoadedResults['explanations'],
  locale: LocaleCode,
  wordsOf: (told: ToldInLanguage) => string | undefined,
): Wording | undefined {
  for (const { locale: code } of editionsFrom(item, locale)) {
    const told = explanations.get(code)?.[item.itemId]
    const text = told && wordsOf(told)
    if (text !== undefined) return { locale: code, text }
  }
  return undefined
}
