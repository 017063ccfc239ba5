import { explainResponse, IncompleteItemError, type ItemResponse, type Remark } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { LoadedResults } from '../load-results.ts'
import type { ItemResult } from '../results.ts'
import { editionsFrom, type Wording } from './wording.ts'

/**
 * Why an answer is right or wrong, in the page's language where it is told in it; undefined where it is told in none, as
 * of an item that a teacher wrote. `typed` is what was typed, of a short answer.
 */
export function reasonOf(
  result: Pick<ItemResult, 'itemId' | 'editions' | 'answerKey'>,
  explanations: LoadedResults['explanations'],
  locale: LocaleCode,
  subject: string,
  typed?: string,
): Wording | undefined {
  for (const { locale: code } of editionsFrom(result, locale)) {
    const explanation = explanations.get(code)?.[result.itemId]
    const text =
      typed === undefined
        ? explanation?.reasons[subject]
        : remarksOn(result, explanations, code, { type: 'short-answer', text: typed })[0]?.reason
    if (text !== undefined) return { locale: code, text }
  }
  return undefined
}

/** What is said of a response in a language; nothing where the item's author gave no reasons. */
export function remarksOn(
  { itemId, editions, answerKey }: Pick<ItemResult, 'itemId' | 'editions' | 'answerKey'>,
  explanations: LoadedResults['explanations'],
  locale: LocaleCode,
  response: ItemResponse | null,
): readonly Remark[] {
  const item = editions.find((edition) => edition.locale === locale)
  const explanation = explanations.get(locale)?.[itemId]
  if (!item || !explanation) return []
  try {
    return explainResponse(item, answerKey, explanation, response).remarks
  } catch (error) {
    if (error instanceof IncompleteItemError) return []
    throw error
  }
}
