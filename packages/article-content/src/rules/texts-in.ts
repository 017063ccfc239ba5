import type { LocaleCode } from '@karda/i18n'
import type { LocatedText } from '../source/located-text.ts'
import type { SourceStory } from '../source/source-story.ts'
import { textsOfEdition } from '../source/texts-of-edition.ts'

/** The texts of a story in one language; none where the story has no edition in it. */
export function textsIn(story: SourceStory, locale: LocaleCode): LocatedText[] {
  return story.editions.filter((edition) => edition.locale === locale).flatMap(textsOfEdition)
}
