import { type LocaleCode, translator } from '@karda/i18n'
import styles from './numbers-explained.module.css'

/** What the statistics mean, closed until a teacher opens it. */
export function NumbersExplained({ locale }: { locale: LocaleCode }) {
  const { t } = translator(locale)
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t('results:numbers')}</summary>
      <div className={styles.body}>
        <p>{t('results:numbersWho')}</p>
        <p>{t('results:numbersFacility')}</p>
        <p>{t('results:numbersInterval')}</p>
        <p>{t('results:numbersDiscrimination')}</p>
        <p>{t('results:numbersReliability')}</p>
        <p>{t('results:numbersLanguages')}</p>
      </div>
    </details>
  )
}
