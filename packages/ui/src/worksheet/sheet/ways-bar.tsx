import { translator } from '@karda/i18n'
import type { Sheet } from '../sheet.ts'
import { sheetWays } from './sheet-ways.ts'
import styles from './ways-bar.module.css'

/** On the screen, above a sheet: how to print it, and where else to go. */
export function WaysBar({ sheet, part }: { sheet: Sheet; part: 'worksheet' | 'key' }) {
  const { locale } = sheet.texts[0].edition
  const { t } = translator(locale)
  return (
    <div className={styles.bar}>
      <p className={styles.hint}>{t('worksheet:printHint')}</p>
      <nav aria-label={t('worksheet:ways')}>
        <ul className={styles.list}>
          {sheetWays(sheet, part).map((way) => (
            <li key={way.address}>
              <a className={styles.way} href={way.address} hrefLang={way.locale} lang={way.locale}>
                {way.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
