import type { Discrimination } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import { formatHundredths } from '../words/format-hundredths.ts'
import styles from './statistic.module.css'

/** A discrimination in numbers, or that it cannot be told. */
export function DiscriminationValue(props: { locale: LocaleCode; discrimination: Discrimination }) {
  const { locale, discrimination } = props
  const { t } = translator(locale)
  switch (discrimination.kind) {
    case 'estimated': {
      const low = formatHundredths(discrimination.interval.low, locale)
      const high = formatHundredths(discrimination.interval.high, locale)
      return (
        <>
          <span className={styles.value}>{formatHundredths(discrimination.value, locale)}</span>{' '}
          <span className={styles.interval}>({t('results:interval', { low, high })})</span>
        </>
      )
    }
    case 'too-few': {
      const { count: found, fewest: needed } = discrimination
      return <span className={styles.untold}>{t('results:tooFew', { found, needed })}</span>
    }
    case 'no-variance':
      return <span className={styles.untold}>{t('results:noVariance')}</span>
    default:
      return discrimination satisfies never
  }
}
