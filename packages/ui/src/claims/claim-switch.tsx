import { type LocaleCode, translator } from '@karda/i18n'
import styles from './claims.module.css'

/** The box above a story's text that shows, while it is ticked, how each sentence is claimed; by style sheet alone. */
export function ClaimSwitch({ ledger, locale }: { ledger: string; locale: LocaleCode }) {
  const { t } = translator(locale)
  return (
    <div className={styles.switch}>
      <label className={styles.label}>
        <input className={styles.box} type="checkbox" />
        {t('background:showClaims')}
      </label>
      <a className={styles.all} href={`${ledger}#claims`}>
        {t('background:allClaims')}
      </a>
    </div>
  )
}
