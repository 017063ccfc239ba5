import type { LocaleCode } from '@karda/i18n'
import type { Sheet } from './sheet.ts'

/** The languages of a sheet, that of its page first. */
export function sheetLocales(sheet: Sheet): LocaleCode[] {
  return sheet.texts.map(({ edition }) => edition.locale)
}
