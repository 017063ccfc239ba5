import type { LocaleCode } from '@karda/i18n'
import type { Edition, Story } from './story.ts'

/** Thrown when code asks for a language that a story does not have. */
export class MissingEditionError extends Error {
  override name = 'MissingEditionError'

  constructor(slug: string, locale: LocaleCode) {
    super(`The story ${slug} has no edition in ${locale}`)
  }
}

/** The story in `locale`. Throws {@link MissingEditionError}: callers ask only for editions they listed. */
export function editionOf(story: Story, locale: LocaleCode): Edition {
  const edition = story.editions.find((candidate) => candidate.locale === locale)
  if (!edition) throw new MissingEditionError(story.slug, locale)
  return edition
}
