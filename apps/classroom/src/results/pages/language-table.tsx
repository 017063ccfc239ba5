import { formatNumber, type LocaleCode, translator } from '@karda/i18n'
import { Table } from '../../forms/table.tsx'
import type { ItemResult, LanguageComparison } from '../results.ts'
import { FacilityValue } from './facility-value.tsx'
import styles from './language-table.module.css'
import type { OpenResults } from './open-results.ts'

/** How a question went in each language, and whether it is easier in one. */
export function LanguageTable({ open, item }: { open: OpenResults; item: ItemResult }) {
  const { locale, results } = open
  const { t } = translator(locale)
  const unknown = results.students.filter(
    ({ isCounted, answers }) =>
      isCounted &&
      answers.some((one) => one.itemId === item.itemId && one.response !== null && one.locale === null),
  ).length
  return (
    <>
      <Table
        label={t('results:byLanguage')}
        head={[t('results:language'), t('results:answerCount'), t('results:facility')]}
      >
        {item.languages.map((language) => (
          <tr key={language.locale}>
            <th scope="row">{t(`results:language_${language.locale}`)}</th>
            <td>{formatNumber(language.answers, locale)}</td>
            <td>
              <FacilityValue locale={locale} facility={language.facility} />
            </td>
          </tr>
        ))}
      </Table>
      <div className={styles.sentences}>
        {item.comparisons.map((comparison) => (
          <p key={`${comparison.one} ${comparison.other}`}>{comparisonSentence(comparison, locale)}</p>
        ))}
        {unknown > 0 && <p>{t('results:languageUnknown', { count: unknown })}</p>}
      </div>
    </>
  )
}

function comparisonSentence({ one, other, difference }: LanguageComparison, locale: LocaleCode): string {
  const { t } = translator(locale)
  if (difference.kind === 'too-few') {
    return t('results:differenceTooFew', { found: difference.count, needed: difference.fewest })
  }
  const { value, interval, isNotable } = difference
  const points = (share: number) => formatNumber(Math.round(share * 100) + 0, locale)
  if (!isNotable) {
    const [low, high] = [points(interval.low), points(interval.high)]
    return t('results:differenceSmall', { points: points(value), low, high })
  }
  // Of the easier language, whichever of the two that is.
  const isOne = value > 0
  return t(`results:differenceNotable_${isOne ? one : other}`, {
    points: points(Math.abs(value)),
    low: points(isOne ? interval.low : -interval.high),
    high: points(isOne ? interval.high : -interval.low),
  })
}
