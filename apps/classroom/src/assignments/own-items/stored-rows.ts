import type { TeacherItem } from '@karda/database'
import { type LocaleCode, locales } from '@karda/i18n'
import type { StoredRow } from './keep-ids.ts'

/** The rows in which the form of an item shows what is stored: its choices or its criteria, in their order. */
export function storedRows({ facts, words, feedback }: TeacherItem): StoredRow[] {
  switch (facts.type) {
    case 'choice':
      return rowsOf(facts.choices, (locale) => words[locale]?.choices)
    case 'extended':
      return rowsOf(Object.keys(facts.criteria), (locale) => feedback[locale]?.criteria)
    default:
      return []
  }
}

function rowsOf(
  ids: readonly string[],
  textsIn: (locale: LocaleCode) => Readonly<Record<string, string>> | undefined,
): StoredRow[] {
  return ids.map((id, index) => ({
    id,
    row: index + 1,
    texts: Object.fromEntries(
      locales.flatMap(({ code }) => {
        const text = textsIn(code)?.[id]
        return text === undefined ? [] : [[code, text]]
      }),
    ),
  }))
}
