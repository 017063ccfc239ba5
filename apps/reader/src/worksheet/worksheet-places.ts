import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { worksheetAddress, worksheetKeyAddress } from '@karda/ui/addresses'
import type { StoryPlace } from '../site/site-pages.ts'
import type { StoryOutline } from '../site/story-outline.ts'
import type { SheetPart } from './sheet-part.ts'

/** One of a story's sheets, with the languages that have it: all of the story's, or the two that it is in. */
export interface WorksheetPlace {
  place: StoryPlace
  locales: readonly LocaleCode[]
}

/**
 * All sheets of a story: at each level at which there is something to practise, in each language, in each two languages,
 * and the key of each.
 */
export function worksheetPlaces({ locales, quizLevels }: StoryOutline): WorksheetPlace[] {
  const pairs = locales.flatMap((one, index) =>
    locales.slice(index + 1).map((other) => [one, other] as const),
  )
  return quizLevels.flatMap((level) =>
    (['worksheet', 'key'] as const).flatMap((part) => [
      { place: worksheetPlace(part, level), locales },
      ...pairs.map((pair) => ({ place: worksheetPlace(part, level, pair), locales: pair })),
    ]),
  )
}

/** The address of a sheet in each language that has it; of a sheet in two languages, beside the other of the two. */
export function worksheetPlace(
  part: SheetPart,
  level: LevelName,
  pair?: readonly [LocaleCode, LocaleCode],
): StoryPlace {
  const addressOf = part === 'worksheet' ? worksheetAddress : worksheetKeyAddress
  return (locale, slug) =>
    addressOf(
      locale,
      slug,
      level,
      pair?.find((code) => code !== locale),
    )
}
