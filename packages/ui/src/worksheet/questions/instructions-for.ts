import type { Item } from '@karda/assessment'
import { type Translator, translator } from '@karda/i18n'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import type { Wording } from '../words/wording.ts'
import { candidateLines } from './candidate-lines.ts'

/** How an item is answered on paper, in each language of the sheet; nothing where ruled lines say it. */
export function instructionsFor(item: Item, sheet: Sheet): Wording[] {
  return sheetLocales(sheet).flatMap((locale, place) => {
    const text = instruction(item, translator(locale).t, candidateLines(item, sheet, place))
    return text === undefined ? [] : [{ locale, text }]
  })
}

function instruction(item: Item, t: Translator['t'], lines: string): string | undefined {
  switch (item.type) {
    case 'choice':
      return item.cardinality === 'single' ? t('worksheet:chooseOne') : t('worksheet:chooseSeveral')
    case 'true-false-not-stated':
      return t('worksheet:judge')
    case 'order':
      return t('worksheet:order', { last: item.choices.length })
    case 'match':
      return t('worksheet:match')
    case 'gap':
      return t('worksheet:gap')
    case 'hot-text':
      return [t('worksheet:findLine'), t('worksheet:candidateLines', { lines })].join(' ')
    case 'short-answer':
    case 'extended':
      return undefined
    default:
      return item satisfies never
  }
}
