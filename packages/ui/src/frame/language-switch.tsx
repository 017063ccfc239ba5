import './custom-elements.ts'
import { type LocaleCode, localeByCode, translator } from '@karda/i18n'
import styles from './language-switch.module.css'

/** A page in one of its languages. */
export interface LanguageVersion {
  locale: LocaleCode
  address: string
}

/** The page's languages, each by its own name; the one at hand is marked and leads nowhere. */
export function LanguageSwitch(props: { locale: LocaleCode; versions: readonly LanguageVersion[] }) {
  const { t } = translator(props.locale)
  return (
    <nav aria-label={t('site:languageNavigation')}>
      <karda-same-place>
        <ul className={styles.list}>
          {props.versions.map(({ locale, address }) => (
            <li key={locale}>
              {locale === props.locale ? (
                <span className={styles.current} aria-current="true">
                  {localeByCode(locale).endonym}
                </span>
              ) : (
                <a className={styles.link} href={address} hrefLang={locale} lang={locale}>
                  {localeByCode(locale).endonym}
                </a>
              )}
            </li>
          ))}
        </ul>
      </karda-same-place>
    </nav>
  )
}
