import { isLocaleCode } from './locales/is-locale-code.ts'
import type { LocaleCode } from './locales/locale.ts'

/**
 * Languages whose readers Karda serves in another code. Western Armenian (`hyw`) readers read the Armenian edition;
 * `Intl` has no data for `hyw` and would fall back to English formats without saying so.
 */
const servedAs: ReadonlyMap<string, LocaleCode> = new Map([['hyw', 'hy']])

/**
 * The first language of Karda among BCP 47 tags in order of preference, as `Accept-Language` or
 * `navigator.languages` give them; undefined when Karda speaks none of them. Region and script are disregarded.
 */
export function matchLocale(preferred: readonly string[]): LocaleCode | undefined {
  for (const tag of preferred) {
    const [language = ''] = tag.trim().toLowerCase().split('-', 1)
    if (isLocaleCode(language)) return language
    const served = servedAs.get(language)
    if (served) return served
  }
  return undefined
}
