import { romanizeArmenian, type Story } from '@karda/article-content'
import { type Locale, type LocaleCode, localeByCode } from '@karda/i18n'

/** A term as another language of the story calls it. */
export interface OtherHeadword {
  locale: LocaleCode
  endonym: string
  headword: string
  /** The headword in Latin letters, where it is written in others and the reader's language is written in Latin. */
  romanization?: string
}

/** How each script that Latin readers cannot read is put into Latin letters. */
const romanizers: Partial<Record<Locale['script'], (text: string) => string>> = { Armn: romanizeArmenian }

/** What the other languages of a story call a term, in the order of the story's editions. */
export function otherHeadwords(story: Story, locale: LocaleCode, term: string): OtherHeadword[] {
  const isLatinReader = localeByCode(locale).script === 'Latn'
  return story.editions
    .filter((edition) => edition.locale !== locale)
    .flatMap((edition) => {
      const entry = edition.glossary[term]
      if (!entry) return []
      const { endonym, script } = localeByCode(edition.locale)
      const word = { locale: edition.locale, endonym, headword: entry.headword }
      const romanize = isLatinReader ? romanizers[script] : undefined
      return [romanize ? { ...word, romanization: romanize(entry.headword) } : word]
    })
}
