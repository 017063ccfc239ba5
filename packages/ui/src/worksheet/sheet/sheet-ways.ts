import { type LocaleCode, translator } from '@karda/i18n'
import { storyAddress, worksheetAddress, worksheetKeyAddress } from '../../addresses/index.ts'
import { levelLabel } from '../../story/level-label.ts'
import { languageNames } from '../../text/language-names.ts'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'

/** A link above a sheet; `locale` is the language of its words and of the page that it leads to. */
export interface SheetWay {
  address: string
  locale: LocaleCode
  label: string
}

/** Where to go from a worksheet or its key: the story, the worksheets in other languages, the key, and the same at other levels. */
export function sheetWays(sheet: Sheet, part: 'worksheet' | 'key'): SheetWay[] {
  const [{ edition }, second] = sheet.texts
  const { slug } = sheet.story
  const { locale } = edition
  const { t } = translator(locale)
  const key = {
    address: worksheetKeyAddress(locale, slug, sheet.level, second?.edition.locale),
    locale,
    label: t('worksheet:keyTitle'),
  }
  return [
    { address: storyAddress(locale, slug, sheet.level), locale, label: t('glossary:backToStory') },
    ...worksheetsBeside(sheet, part),
    ...(part === 'worksheet' ? [key] : []),
    ...sheetAtLevels(sheet, part),
  ]
}

function sheetAtLevels({ story, level: here, levels, texts }: Sheet, part: 'worksheet' | 'key'): SheetWay[] {
  const [{ edition }, second] = texts
  const { locale } = edition
  const addressOf = part === 'worksheet' ? worksheetAddress : worksheetKeyAddress
  return levels
    .filter((level) => level !== here)
    .map((level) => ({
      address: addressOf(locale, story.slug, level, second?.edition.locale),
      locale,
      label: levelLabel(level, locale),
    }))
}

function worksheetsBeside(sheet: Sheet, part: 'worksheet' | 'key'): SheetWay[] {
  const { locale } = sheet.texts[0].edition
  const others = sheet.story.editions.map((edition) => edition.locale).filter((code) => code !== locale)
  const languageSets: [LocaleCode, LocaleCode?][] = [
    [locale],
    ...others.map((other): [LocaleCode] => [other]),
    ...others.map((other): [LocaleCode, LocaleCode] => [locale, other]),
  ]
  const here = sheetLocales(sheet).join()
  return languageSets
    .filter((languages) => part === 'key' || languages.join() !== here)
    .map(([first, second]) => ({
      address: worksheetAddress(first, sheet.story.slug, sheet.level, second),
      locale: first,
      label: translator(first).t('worksheet:titleIn', {
        languages: languageNames(second ? [first, second] : [first], first),
      }),
    }))
}
