import { countWords, editionOf, type Story } from '@karda/article-content'
import { formatDate, type LocaleCode, localeByCode, translator } from '@karda/i18n'
import { Fragment } from 'react'
import { storyAddress } from '../addresses/index.ts'
import { KeptText } from '../marks/kept-text.tsx'
import { readingMinutes } from '../story/reading-minutes.ts'
import styles from './story-cover.module.css'

/** A story as the library shows it. */
export function StoryCover({ story, locale }: { story: Story; locale: LocaleCode }) {
  const { t } = translator(locale)
  const { words, levels } = editionOf(story, locale)
  const [text] = levels
  return (
    <li className={styles.cover}>
      <h2 className={styles.headline}>
        <a href={storyAddress(locale, story.slug, 'full')}>
          <KeptText text={words.headline} />
        </a>
      </h2>
      <p className={styles.standfirst}>
        <KeptText text={words.standfirst} />
      </p>
      <ul className={styles.facts}>
        <li>{t('library:asOf', { date: formatDate(story.facts.asOf, locale) })}</li>
        {text && <li>{t('story:readingTime', { count: readingMinutes(countWords(text), locale) })}</li>}
        <li>
          {t('library:languagesLabel')}{' '}
          {story.editions.map((edition, index) => (
            <Fragment key={edition.locale}>
              {index > 0 && ', '}
              <span lang={edition.locale}>{localeByCode(edition.locale).endonym}</span>
            </Fragment>
          ))}
        </li>
      </ul>
    </li>
  )
}
