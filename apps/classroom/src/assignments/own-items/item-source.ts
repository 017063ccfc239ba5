import type { Answer, ItemFacts, ItemFeedback, ItemWords } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import type { OwnItemProblem } from './own-item-problem.ts'

/** The form of an item, for the readers of its kinds. */
export interface ItemSource {
  /** What was typed in a field, without space around it. */
  text: (name: string) => string
  /** The languages in which anything was typed. */
  used: readonly LocaleCode[]
  /** What students read where the teacher gives no reason. */
  unsaid: (locale: LocaleCode, isRight: boolean) => string
}

type Everything = 'skill' | 'pool' | 'evidence'

/** Facts without what every item has. */
export type FactsOf<Type extends ItemFacts['type']> = Omit<Extract<ItemFacts, { type: Type }>, Everything>

/** What the form says of one kind of item, apart from what every kind has; only of use without problems. */
export interface ItemBody<Type extends ItemFacts['type']> {
  facts: FactsOf<Type>
  answer: Answer
  wordsIn: (locale: LocaleCode) => Omit<ItemWords, 'prompt'>
  feedbackIn: (locale: LocaleCode) => ItemFeedback
  problems: readonly OwnItemProblem[]
}

/** A number that was typed, with a point or a comma for decimals; undefined where it is none. */
export function typedNumber(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** The numbered rows in which anything is typed, in any language. */
export function filledRows({ text, used }: ItemSource, part: string, rows: readonly number[]): number[] {
  return rows.filter((row) => used.some((locale) => text(`${part}-${row}-${locale}`) !== ''))
}

/** A problem for each language in which a row is empty that is filled in another. */
export function emptyInLanguages(
  { text, used }: ItemSource,
  part: 'choice' | 'criterion',
  rows: readonly number[],
): OwnItemProblem[] {
  return rows.flatMap((row) =>
    used
      .map((locale) => ({ controlId: `${part}-${row}-${locale}`, code: part, locale, row }))
      .filter(({ controlId }) => text(controlId) === ''),
  )
}
