import { type LocaleCode, translator } from '@karda/i18n'
import { sitePageAddress } from '../addresses/index.ts'
import { InterlaceOrnament } from '../ornament/interlace-ornament.tsx'
import { CurrentLink } from './current-link.tsx'
import styles from './site-footer.module.css'

/** The foot of a page: the house's sign and what a visitor may want to know of the house. */
export function SiteFooter({ locale, address }: { locale: LocaleCode; address: string }) {
  const { t } = translator(locale)
  const about = sitePageAddress(locale, 'about')
  const links = [
    { href: about, label: t('site:about') },
    { href: `${about}#corrections`, label: t('site:corrections') },
    { href: `${about}#licence`, label: t('site:licence') },
    { href: sitePageAddress(locale, 'accessibility'), label: t('site:accessibility') },
  ]
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.sign}>
          <InterlaceOrnament knots={3} />
        </div>
        <p className={styles.tagline}>{t('site:tagline')}</p>
        <nav aria-label={t('site:footerNavigation')}>
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
      </div>
    </footer>
  )
}
