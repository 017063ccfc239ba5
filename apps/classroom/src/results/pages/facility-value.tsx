import type { Facility } from '@karda/assessment'
import { formatPercent, type LocaleCode, translator } from '@karda/i18n'
import { ShareBar } from './share-bar.tsx'
import styles from './statistic.module.css'

/** A facility as a bar and as numbers, or that it cannot be told. */
export function FacilityValue({ locale, facility }: { locale: LocaleCode; facility: Facility }) {
  const { t } = translator(locale)
  if (facility.kind === 'too-few') {
    return (
      <span className={styles.untold}>
        {t('results:tooFew', { found: facility.count, needed: facility.fewest })}
      </span>
    )
  }
  const { value, interval } = facility
  const low = formatPercent(interval.low, locale)
  const high = formatPercent(interval.high, locale)
  return (
    <>
      <ShareBar share={value} interval={interval} />
      <span className={styles.value}>{formatPercent(value, locale)}</span>{' '}
      <span className={styles.interval}>({t('results:interval', { low, high })})</span>
    </>
  )
}
