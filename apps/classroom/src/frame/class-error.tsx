import { failureWords } from '@karda/i18n/failures'
import styles from './class-error.module.css'

/** That a page failed, in every language: which one the page was in may be what failed. */
export function ClassError() {
  return (
    <main id="content" tabIndex={-1} className={styles.error}>
      {failureWords.map(({ locale, messages }, index) => {
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale.code} lang={locale.code} dir={locale.direction}>
            <Heading>{messages.pageTitle}</Heading>
            <p>{messages.pageText}</p>
          </section>
        )
      })}
    </main>
  )
}
