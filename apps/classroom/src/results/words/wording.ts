import type { Item } from '@karda/assessment'
import { type LocaleCode, locales } from '@karda/i18n'
import type { ItemResult } from '../results.ts'

/** Words in a language of theirs. */
export interface Wording {
  locale: LocaleCode
  text: string
}

/** The item as a page in this language shows it: in the page's language, else in that in which it was asked. */
export function editionFor({ editions }: Pick<ItemResult, 'editions'>, locale: LocaleCode): Item {
  const [first] = editions
  const found = editions.find((edition) => edition.locale === locale) ?? first
  if (!found) throw new Error('An item that is asked has words in some language.')
  return found
}

/** The editions of an item, that of the page's language first. */
export function editionsFrom({ editions }: Pick<ItemResult, 'editions'>, locale: LocaleCode): Item[] {
  return [...editions].sort((one, other) => Number(other.locale === locale) - Number(one.locale === locale))
}

/** A typed text with the language whose letters it has; that of `fallback` where it has none, or letters of several. */
export function typedWording(text: string, fallback: LocaleCode): Wording {
  const seen = locales.filter(({ script }) => new RegExp(`\\p{Script=${script}}`, 'u').test(text))
  const [only] = seen
  return { locale: only && seen.length === 1 ? only.code : fallback, text }
}
