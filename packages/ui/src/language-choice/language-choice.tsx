import { locales, translator } from '@karda/i18n'
import { Fragment } from 'react'
import { libraryAddress } from '../addresses/index.ts'
import { InterlaceOrnament } from '../ornament/interlace-ornament.tsx'
import styles from './language-choice.module.css'

/** The house's door: its name and its languages, each in itself. */
export function LanguageChoice() {
  return (
    <main id="content" className={styles.choice}>
      <div className={styles.ornament}>
        <InterlaceOrnament knots={5} />
      </div>
      <h1 className={styles.names}>
        {locales.map(({ code }, index) => (
          <Fragment key={code}>
            {index > 0 && ' '}
            <span lang={code}>{translator(code).t('site:siteName')}</span>
          </Fragment>
        ))}
      </h1>
      <ul className={styles.languages}>
        {locales.map(({ code, endonym }) => (
          <li key={code} lang={code}>
            <a className={styles.language} href={libraryAddress(code)} hrefLang={code}>
              {endonym}
            </a>
            <p className={styles.tagline}>{translator(code).t('site:tagline')}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
