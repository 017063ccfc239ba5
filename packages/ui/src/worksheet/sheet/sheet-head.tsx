import { formatDate, translator } from '@karda/i18n'
import { RetoldFrom } from '../../story/retold-from.tsx'
import { linePrefixes } from '../lines/line-citation.ts'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { messageIn } from '../words/wording.ts'
import { HandField } from './hand-field.tsx'
import styles from './sheet-head.module.css'
import { SheetTitle } from './sheet-title.tsx'

/** The number of the line by which a sheet of two texts explains how their lines are told apart. */
const exampleLine = 5

/** The head of a worksheet: places for what is filled in by hand, the story's headline, whose it is, and what to do. */
export function SheetHead({ sheet }: { sheet: Sheet }) {
  const locales = sheetLocales(sheet)
  const points = Object.values(sheet.points).reduce((total, most) => total + most, 0)
  return (
    <header className={styles.head}>
      <div className={styles.fields}>
        <HandField label={messageIn(locales, (t) => t('worksheet:name'))} width="wide" />
        <HandField label={messageIn(locales, (t) => t('worksheet:class'))} width="narrow" />
        <HandField label={messageIn(locales, (t) => t('worksheet:date'))} width="middle" />
        <HandField
          label={messageIn(locales, (t) => t('worksheet:points'))}
          width="narrow"
          after={`/ ${points}`}
        />
      </div>
      <SheetTitle sheet={sheet} part="worksheet" />
      <div className={styles.languages}>
        {sheet.texts.map(({ edition: { locale, words } }, place) => (
          <div key={locale} lang={locale} className={styles.language}>
            <div className={styles.credit}>
              <RetoldFrom facts={sheet.story.facts} words={words} locale={locale} />
              <p>
                {translator(locale).t('story:asOf', { date: formatDate(sheet.story.facts.asOf, locale) })}
              </p>
            </div>
            <p className={styles.howTo}>{howTo(sheet, place)}</p>
          </div>
        ))}
      </div>
    </header>
  )
}

/** What to do, in the language of one of the sheet's texts; `place` counts from 0. */
function howTo(sheet: Sheet, place: number): string {
  const locales = sheetLocales(sheet)
  const { t } = translator(locales[place] ?? sheet.texts[0].edition.locale)
  if (locales.length === 1) return t('worksheet:howTo')
  const number = `${linePrefixes(locales)[place]}${exampleLine}`
  return [t('worksheet:howTo'), t('worksheet:howToInTwoLanguages', { number })].join(' ')
}
