import { formatNumber, translator } from '@karda/i18n'
import { Table } from '../../forms/table.tsx'
import type { ItemResult } from '../results.ts'
import { comparisonSentence } from '../words/comparison-sentence.ts'
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
