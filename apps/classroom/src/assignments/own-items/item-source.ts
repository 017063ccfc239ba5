import type { Answer, ItemFacts, ItemFeedback, ItemWords } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { keepIds, type StoredRow } from './keep-ids.ts'
import type { OwnItemProblem } from './own-item-problem.ts'

/** The form of an item, for the readers of its kinds. */
export interface ItemSource {
  /** What was typed in a field, without space around it. */
  text: (name: string) => string
  /** The languages in which anything was typed. */
  used: readonly LocaleCode[]
  /** What students read where the teacher gives no reason. */
  unsaid: (locale: LocaleCode, isRight: boolean) => string
  /** The rows of the item as it is stored; none where it is new. */
  stored: readonly StoredRow[]
  /** A code that no choice and no criterion has had. */
  unusedCode: () => string
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

/**
 * The ids of filled rows. Those of a new item are numbered. One that comes later has a code, as nobody knows which
 * numbers rows had that are gone: answers may name them, also some that are yet to come from a device.
 */
export function idsOfRows(
  { text, used, stored, unusedCode }: ItemSource,
  part: 'choice' | 'criterion',
  rows: readonly number[],
): (row: number) => string {
  const worded = rows.map((row) => ({
    row,
    texts: Object.fromEntries(used.map((locale) => [locale, text(`${part}-${row}-${locale}`)])),
  }))
  const ids = keepIds(worded, stored, (row) => `${part}-${stored.length > 0 ? unusedCode() : row}`)
  return (row) => ids.get(row) ?? ''
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
