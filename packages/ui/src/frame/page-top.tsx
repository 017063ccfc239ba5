import { type LocaleCode, translator } from '@karda/i18n'
import { LanguageSwitch, type LanguageVersion } from './language-switch.tsx'
import styles from './page-top.module.css'
import { type NavigationLink, SiteHeader } from './site-header.tsx'

/** The beginning of a page: the way past the navigation, and the head. */
export function PageTop(props: {
  locale: LocaleCode
  versions: readonly LanguageVersion[]
  address: string
  /** Where else the page leads; the library and what Karda is, where it is not said. */
  links?: readonly NavigationLink[] | undefined
}) {
  const { locale, versions, address, links } = props
  const { t } = translator(locale)
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('site:skipToContent')}
      </a>
      <SiteHeader locale={locale} address={address} links={links}>
        <LanguageSwitch locale={locale} versions={versions} />
      </SiteHeader>
    </>
  )
}
