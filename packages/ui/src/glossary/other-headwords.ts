import type { Story } from '@karda/article-content'
import { type LocaleCode, localeByCode } from '@karda/i18n'
import { romanizeFor } from '../names/romanize-for.ts'

/** A term as another language of the story calls it. */
export interface OtherHeadword {
  locale: LocaleCode
  endonym: string
  headword: string
  /** The headword in Latin letters, where it is written in others and the reader's language is written in Latin. */
  romanization?: string
}

/** What the other languages of a story call a term, in the order of the story's editions. */
export function otherHeadwords(story: Story, locale: LocaleCode, term: string): OtherHeadword[] {
  return story.editions
    .filter((edition) => edition.locale !== locale)
    .flatMap((edition) => {
      const entry = edition.glossary[term]
      if (!entry) return []
      const { endonym } = localeByCode(edition.locale)
      const romanization = romanizeFor(locale, edition.locale, entry.headword)
      return [
        {
          locale: edition.locale,
          endonym,
          headword: entry.headword,
          ...(romanization !== undefined && { romanization }),
        },
      ]
    })
}
