import { type LocaleCode, translator } from '@karda/i18n'
import { LanguageSwitch, type LanguageVersion } from './language-switch.tsx'
import styles from './page-top.module.css'
import { SiteHeader } from './site-header.tsx'

/** The beginning of a page: the way past the navigation, and the head. */
export function PageTop(props: {
  locale: LocaleCode
  versions: readonly LanguageVersion[]
  address: string
}) {
  const { locale, versions, address } = props
  const { t } = translator(locale)
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('site:skipToContent')}
      </a>
      <SiteHeader locale={locale} address={address}>
        <LanguageSwitch locale={locale} versions={versions} />
      </SiteHeader>
    </>
  )
}
