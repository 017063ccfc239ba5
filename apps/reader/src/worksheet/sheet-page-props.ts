import type { LocaleCode } from '@karda/i18n'
import type { Sheet, SheetKey } from '@karda/ui/worksheet'
import { buildEnvironment } from '../environment/build-environment.ts'
import { type Params, UnknownAddressError } from '../site/page-params.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'
import { practiceItemsOf, storyBySlug } from '../site/site-stories.ts'
import { buildSheet } from './build-sheet.ts'
import { sheetParam } from './sheet-paths.ts'
import { worksheetPlace } from './worksheet-places.ts'

/** What the page of a sheet is made with; only that of a key has one. */
export interface SheetPageProps {
  locale: LocaleCode
  sheet: Sheet
  sheetKey: SheetKey | null
  page: SitePageVersions
  baseAddress: string
}

/** The props of the page of the sheet that its address names. */
export function sheetPageProps(params: Params): SheetPageProps {
  const { slug, level, locale, other, part } = sheetParam(params)
  const story = storyBySlug(slug)
  const practice = practiceItemsOf(slug)
  if (!practice) throw new UnknownAddressError(part)
  const pair = other && ([locale, other] as const)
  const { sheet, key } = buildSheet({ story, level, practice, locales: pair ?? [locale] })
  return {
    locale,
    sheet,
    sheetKey: part === 'key' ? key : null,
    page: storyVersions(slug, worksheetPlace(part, level, pair), pair),
    baseAddress: buildEnvironment(process.env).baseAddress,
  }
}
