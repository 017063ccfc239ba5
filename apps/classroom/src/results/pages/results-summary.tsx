import { type LocaleCode, translator } from '@karda/i18n'
import type { MeanPoints, Results, StudentResult } from '../results.ts'
import { formatHundredths } from '../words/format-hundredths.ts'
import type { OpenResults } from './open-results.ts'
import { decimalCommaQuery, resultsAddress } from './results-address.ts'
import styles from './results-summary.module.css'

/** The results in a few sentences, and the file with all of them. */
export function ResultsSummary({ open }: { open: OpenResults }) {
  const { locale, results, assignment } = open
  const { t } = translator(locale)
  const file = resultsAddress(locale, assignment, 'csv/')
  return (
    <div className={styles.summary}>
      <ul className={styles.sentences}>
        {summarySentences(results, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.file}>
        <a className={styles.download} href={file}>
          {t('results:csv')}
        </a>
        <span className={styles.fileText}>{t('results:csvText')}</span>
        <a className={styles.download} href={`${file}${decimalCommaQuery}`}>
          {t('results:csvForDecimalComma')}
        </a>
      </p>
    </div>
  )
}

function summarySentences({ students, items, mean, reliability }: Results, locale: LocaleCode): string[] {
  const { t } = translator(locale)
  const having = (state: StudentResult['state']) => students.filter((student) => student.state === state)
  const handedIn = having('handed-in')
  const late = handedIn.filter(({ isLate }) => isLate).length
  const answering = having('in-progress').length
  const notHandedIn = having('not-handed-in').length
  const tooLate = having('too-late').length
  return [
    t('results:handedIn', { count: students.length, handedIn: handedIn.length }),
    ...(late > 0 ? [t('results:late', { count: late })] : []),
    ...(answering > 0 ? [t('results:answering', { count: answering })] : []),
    ...(notHandedIn > 0 ? [t('results:notHandedIn', { count: notHandedIn })] : []),
    ...(tooLate > 0 ? [t('results:tooLate', { count: tooLate })] : []),
    ...(mean ? [meanSentence(mean, locale)] : []),
    ...(items.length > 0 ? [reliabilitySentence(reliability, locale)] : []),
  ]
}

function meanSentence({ points, maximum, unsettled }: MeanPoints, locale: LocaleCode): string {
  const { t } = translator(locale)
  const values = { points: formatHundredths(points, locale), maximum }
  return unsettled === 0
    ? t('results:mean', values)
    : t('results:meanOfMarked', { ...values, count: unsettled })
}

function reliabilitySentence(reliability: Results['reliability'], locale: LocaleCode): string {
  const { t } = translator(locale)
  switch (reliability.kind) {
    case 'estimated': {
      const [value, low, high] = [reliability.value, reliability.interval.low, reliability.interval.high].map(
        (number) => formatHundredths(number, locale),
      )
      return t('results:reliability_estimated', { value, low, high })
    }
    case 'too-few':
      return t('results:reliability_too-few', { found: reliability.count, needed: reliability.fewest })
    case 'no-variance':
    case 'too-few-items':
      return t(`results:reliability_${reliability.kind}`)
    default:
      return reliability satisfies never
  }
}
