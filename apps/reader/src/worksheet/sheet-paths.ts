import type { LevelName } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { type Params, UnknownAddressError } from '../site/page-params.ts'
import { storyOutlines } from '../site/site-content.ts'
import type { StoryOutline } from '../site/story-outline.ts'
import type { SheetPart } from './sheet-part.ts'
import { worksheetPlace } from './worksheet-places.ts'

/** A sheet of the site, in the language of its page and, where it is in two, in `other`. */
export interface SiteSheet {
  slug: string
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
  const paths = storyOutlines()
    .flatMap(sheetsOf)
    .map((sheet) => {
      const [lang = '', story = '', ...parts] = partsOf(sheet)
      return { params: { lang, story, sheet: parts } }
    })
  return { paths, fallback: false as const }
}

/** The sheet that a page’s address names. */
export function sheetParam(params: Params): SiteSheet {
  const wanted = [params?.lang, params?.story, params?.sheet].flat().join('/')
  const outline = storyOutlines().find(({ slug }) => slug === params?.story)
  const sheet = outline && sheetsOf(outline).find((candidate) => partsOf(candidate).join('/') === wanted)
  if (!sheet) throw new UnknownAddressError(wanted)
  return sheet
}

function partsOf({ slug, level, locale, other, part }: SiteSheet): string[] {
  const place = worksheetPlace(part, level, other && [locale, other])
  return place(locale, slug).split('/').filter(Boolean)
}

function sheetsOf({ slug, locales, quizLevels }: StoryOutline): SiteSheet[] {
  return quizLevels.flatMap((level) =>
    locales.flatMap((locale) =>
      [undefined, ...locales.filter((code) => code !== locale)].flatMap((other) =>
        (['worksheet', 'key'] as const).map((part) => ({
          slug,
          level,
          locale,
          part,
          ...(other && { other }),
        })),
      ),
    ),
  )
}
