import type { LevelName, Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { type Params, UnknownAddressError } from '../site/page-params.ts'
import { quizLevels } from '../site/site-items.ts'
import { siteStories } from '../site/site-stories.ts'
import type { SheetPart } from './sheet-part.ts'
import { worksheetPlace } from './worksheet-places.ts'

/** A sheet of the site, in the language of its page and, where it is in two, in `other`. */
export interface SiteSheet {
  story: Story
  level: LevelName
  locale: LocaleCode
  other?: LocaleCode
  part: SheetPart
}

/**
 * Every sheet of the site, as the paths of their one kind of page: `sheet` is what stands in an address behind the story,
 * as in `easy/worksheet/with/hy/key`.
 */
export function sheetPaths() {
  const paths = siteSheets().map((sheet) => {
    const [lang = '', story = '', ...parts] = partsOf(sheet)
    return { params: { lang, story, sheet: parts } }
  })
  return { paths, fallback: false as const }
}

/** The sheet that a page’s address names. */
export function sheetParam(params: Params): SiteSheet {
  const wanted = [params?.lang, params?.story, params?.sheet].flat().join('/')
  const sheet = siteSheets().find((candidate) => partsOf(candidate).join('/') === wanted)
  if (!sheet) throw new UnknownAddressError(wanted)
  return sheet
}

function partsOf({ story, level, locale, other, part }: SiteSheet): string[] {
  const place = worksheetPlace(part, level, other && [locale, other])
  return place(locale, story.slug).split('/').filter(Boolean)
}

function siteSheets(): SiteSheet[] {
  return siteStories().flatMap((story) => {
    const locales = story.editions.map((edition) => edition.locale)
    return quizLevels(story).flatMap((level) =>
      locales.flatMap((locale) =>
        [undefined, ...locales.filter((code) => code !== locale)].flatMap((other) =>
          (['worksheet', 'key'] as const).map((part) => ({
            story,
            level,
            locale,
            part,
            ...(other && { other }),
          })),
        ),
      ),
    )
  })
}
