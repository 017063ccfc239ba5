import type { LevelName, Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { worksheetAddress, worksheetKeyAddress } from '../addresses/index.ts'
import { languageNames } from '../text/language-names.ts'

/** A link to something to print. */
export interface SheetLink {
  address: string
  label: string
}

/** What a teacher prints at a level: the worksheet and its key, in the page's language alone and with each other one. */
export function sheetLinks(story: Story, locale: LocaleCode, level: LevelName): SheetLink[] {
  const { t } = translator(locale)
  const others = story.editions.map((edition) => edition.locale).filter((code) => code !== locale)
  return [undefined, ...others].flatMap((other) => {
    const languages = languageNames(other ? [locale, other] : [locale], locale)
    return [
      {
        address: worksheetAddress(locale, story.slug, level, other),
        label: t('worksheet:titleIn', { languages }),
      },
      {
        address: worksheetKeyAddress(locale, story.slug, level, other),
        label: t('worksheet:keyTitleIn', { languages }),
      },
    ]
  })
}
