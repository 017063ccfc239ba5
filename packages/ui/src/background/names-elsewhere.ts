import type { Edition, Story, Words } from '@karda/article-content'
import { type LocaleCode, localeByCode } from '@karda/i18n'
import { romanizeFor } from '../names/romanize-for.ts'

/** What another language of a story calls somebody or something. */
export interface NameElsewhere {
  locale: LocaleCode
  endonym: string
  name: string
  /** In Latin letters, where the reader needs it. */
  romanization?: string
}

/** The names that the story's other languages have, in the order of the story's editions. */
export function namesElsewhere(
  story: Story,
  edition: Edition,
  nameIn: (words: Words) => string | undefined,
): NameElsewhere[] {
  return story.editions
    .filter(({ locale }) => locale !== edition.locale)
    .flatMap(({ locale, words }) => {
      const name = nameIn(words)
      if (name === undefined) return []
      const { endonym } = localeByCode(locale)
      const romanization = romanizeFor(edition.locale, locale, name)
      return [{ locale, endonym, name, ...(romanization !== undefined && { romanization }) }]
    })
}
