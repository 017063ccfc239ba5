import { type Locale, type LocaleCode, localeByCode } from '@karda/i18n'

/** Letters that mark the entries of a list, by script; no list of a question is longer. */
const lettersByScript = { Latn: 'abcdefghijklmn', Armn: 'աբգդեզէըթժիլխծ' } as const satisfies Record<
  Locale['script'],
  string
>

/** The letter that marks the entry at `index`, from 0, in a list of a language. */
export function listLetter(index: number, locale: LocaleCode): string {
  return lettersByScript[localeByCode(locale).script].charAt(index)
}
