import { type LocaleCode, translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { libraryAddress, sitePageAddress } from '../addresses/index.ts'
import { CurrentLink } from './current-link.tsx'
import styles from './site-header.module.css'

/** The head of a page: whose house it is, where else to go, and the language switch as its child. */
export function SiteHeader(props: { locale: LocaleCode; address: string; children: ReactNode }) {
  const { locale, address } = props
  const { t } = translator(locale)
  const library = libraryAddress(locale)
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.mark} href={library}>
          {t('site:siteName')}
        </a>
        <nav className={styles.navigation} aria-label={t('site:siteNavigation')}>
          <ul className={styles.list}>
            <li>
              <CurrentLink className={styles.link} href={library} address={address}>
                {t('site:library')}
              </CurrentLink>
            </li>
            <li>
              <CurrentLink className={styles.link} href={sitePageAddress(locale, 'about')} address={address}>
                {t('site:about')}
              </CurrentLink>
            </li>
          </ul>
        </nav>
        {props.children}
      </div>
    </header>
  )
}
