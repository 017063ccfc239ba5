import { type LocaleCode, translator } from '@karda/i18n'
import { libraryAddress } from '../addresses/index.ts'
import styles from './not-found-notice.module.css'

/** That there is no page here, and where to go instead, in one language. */
export function NotFoundNotice({ locale, isTitle }: { locale: LocaleCode; isTitle: boolean }) {
  const { t } = translator(locale)
  const Heading = isTitle ? 'h1' : 'h2'
  return (
    <section className={styles.notice} lang={locale}>
      <Heading className={styles.title}>{t('not-found:title')}</Heading>
      <p>{t('not-found:text')}</p>
      <p>
        <a className={styles.way} href={libraryAddress(locale)} hrefLang={locale}>
          {t('not-found:goToLibrary')}
        </a>
      </p>
    </section>
  )
}
