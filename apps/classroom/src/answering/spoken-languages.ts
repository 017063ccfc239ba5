import type { Item } from '@karda/assessment'
import { isLocaleCode, type LocaleCode } from '@karda/i18n'
import type { AssignedQuiz } from '../assignments/assigned-quiz.ts'

/** The language of each item that is read in another one than the page's, by item id. */
export type SpokenLanguages = Readonly<Record<string, LocaleCode>>

/** What the address of a page says of it: `a-headline.hy,a-order.hy`. Whatever else stands there is left out. */
export function readSpokenLanguages(text: string | undefined): SpokenLanguages {
  const entries = (text ?? '').split(',').flatMap((entry): [string, LocaleCode][] => {
    const [item = '', code = '', ...rest] = entry.split('.')
    return item !== '' && isLocaleCode(code) && rest.length === 0 ? [[item, code]] : []
  })
  return Object.fromEntries(entries)
}

/** As `readSpokenLanguages` reads it; undefined where every item is in the page's language. */
export function writeSpokenLanguages(languages: SpokenLanguages): string | undefined {
  const entries = Object.entries(languages).map(([item, code]) => `${item}.${code}`)
  return entries.length > 0 ? entries.join(',') : undefined
}

/** The items of a quiz on a page, each in the language in which it is read there. */
export function readItems(
  { editions }: Pick<AssignedQuiz, 'editions'>,
  locale: LocaleCode,
  spoken: SpokenLanguages,
): Item[] {
  const shown = editions.find((edition) => edition.locale === locale) ?? editions[0]
  return (shown?.items ?? []).map((item) => {
    const edition = editions.find((one) => one.locale === spoken[item.id])
    return edition?.items.find(({ id }) => id === item.id) ?? item
  })
}
