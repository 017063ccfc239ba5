import { type LocaleCode, translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { libraryAddress, sitePageAddress } from '../addresses/index.ts'
import { CurrentLink } from './current-link.tsx'
import styles from './site-header.module.css'

/** A place that the head of a page leads to. */
export interface NavigationLink {
  href: string
  label: string
}

/** The head of a page: whose house it is, where else to go, and the language switch as its child. */
export function SiteHeader(props: {
  locale: LocaleCode
  address: string
  /** Where else to go; the library and what Karda is, where it is not said. */
  links?: readonly NavigationLink[] | undefined
  children: ReactNode
}) {
  const { locale, address } = props
  const { t } = translator(locale)
  const library = libraryAddress(locale)
  const links = props.links ?? [
    { href: library, label: t('site:library') },
    { href: sitePageAddress(locale, 'about'), label: t('site:about') },
  ]
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.mark} href={library}>
          {t('site:siteName')}
        </a>
        <nav className={styles.navigation} aria-label={t('site:siteNavigation')}>
          <ul className={styles.list}>
            {links.map((link) => (
              <li key={link.href}>
                <CurrentLink className={styles.link} href={link.href} address={address}>
                  {link.label}
                </CurrentLink>
              </li>
            ))}
          </ul>
        </nav>
        {props.children}
      </div>
    </header>
  )
}
