import type { LocaleCode } from '@karda/i18n'
import type { Sheet, SheetKey } from '@karda/ui/worksheet'
import { buildEnvironment } from '../environment/build-environment.ts'
import { levelParam, localeParam, type Params, storyParam, UnknownAddressError } from '../site/page-params.ts'
import { practiceItemsOf } from '../site/site-items.ts'
import { type SitePageVersions, storyVersions } from '../site/site-pages.ts'
import { buildSheet } from './build-sheet.ts'
import type { SheetPart } from './sheet-part.ts'
import { worksheetPlace } from './worksheet-places.ts'

/** What the page of a sheet is made with; only that of a key has one. */
export interface SheetPageProps {
  locale: LocaleCode
  sheet: Sheet
  sheetKey: SheetKey | null
  page: SitePageVersions
  baseAddress: string
}

/**
 * The props of the page of a sheet, from the parts of its address: without `level` it is the full one, and `other` is the
 * second language of a sheet in two.
 */
export function sheetPageProps(params: Params, part: SheetPart): SheetPageProps {
  const { story, edition } = storyParam(params)
  const practice = practiceItemsOf(story.slug)
  if (!practice) throw new UnknownAddressError(part)
  const { locale } = edition
  const level = params?.level === undefined ? 'full' : levelParam(params)
  const pair =
    params?.other === undefined ? undefined : ([locale, localeParam({ lang: params.other })] as const)
  const { sheet, key } = buildSheet({ story, level, practice, locales: pair ?? [locale] })
  return {
    locale,
    sheet,
    sheetKey: part === 'key' ? key : null,
    page: storyVersions(story.slug, worksheetPlace(part, level, pair), pair),
    baseAddress: buildEnvironment(process.env).baseAddress,
  }
}
