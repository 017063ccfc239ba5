import type { Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { worksheetAddress, worksheetKeyAddress } from '@karda/ui/addresses'
import { quizLevels } from '../site/site-items.ts'
import type { StoryPlace } from '../site/site-pages.ts'
import type { SheetPart } from './sheet-part.ts'

/** The level of the worksheets that stand at a story's own address. */
export const worksheetLevel = 'full'

/** One of a story's sheets, with the languages that have it: all of the story's, or the two that it is in. */
export interface WorksheetPlace {
  place: StoryPlace
  locales: readonly LocaleCode[]
}

/** Whether a story has worksheets. */
export function hasWorksheets(story: Story): boolean {
  return quizLevels(story).includes(worksheetLevel)
}

/** All sheets of a story: in each language, in each two languages, and the key of each. */
export function worksheetPlaces(story: Story): WorksheetPlace[] {
  if (!hasWorksheets(story)) return []
  const locales = story.editions.map(({ locale }) => locale)
  const pairs = locales.flatMap((one, index) =>
    locales.slice(index + 1).map((other) => [one, other] as const),
  )
  return (['worksheet', 'key'] as const).flatMap((part) => [
    { place: worksheetPlace(part), locales },
    ...pairs.map((pair) => ({ place: worksheetPlace(part, pair), locales: pair })),
  ])
}

/** The address of a sheet in each language that has it; of a sheet in two languages, beside the other of the two. */
export function worksheetPlace(part: SheetPart, pair?: readonly [LocaleCode, LocaleCode]): StoryPlace {
  const addressOf = part === 'worksheet' ? worksheetAddress : worksheetKeyAddress
  return (locale, slug) =>
    addressOf(
      locale,
      slug,
      worksheetLevel,
      pair?.find((code) => code !== locale),
    )
}
