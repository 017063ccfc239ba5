import { countWords, type Edition, type LevelText, type Story } from '@karda/article-content'
import type { Readability } from '@karda/article-content/readability'
import { formatDate, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { readabilityFacts } from './readability-facts.ts'
import { readingMinutes } from './reading-minutes.ts'
import { RetoldFrom } from './retold-from.tsx'
import styles from './story-head.module.css'

/**
 * The head of a story: what happened, in one and in two sentences, whose report it is, of when, how long it takes and how
 * easy it is.
 */
export function StoryHead(props: {
  story: Story
  edition: Edition
  text: LevelText
  readability: Readability
}) {
  const { facts } = props.story
  const { locale, words } = props.edition
  const { t } = translator(locale)
  return (
    <header className={styles.head}>
      <h1 className={styles.headline}>
        <KeptText text={words.headline} />
      </h1>
      <p className={styles.standfirst}>
        <KeptText text={words.standfirst} />
      </p>
      <div className={styles.credit}>
        <RetoldFrom facts={facts} words={words} locale={locale} />
        <ul className={styles.facts}>
          <li>
            <time dateTime={facts.published}>
              {t('story:publishedOn', { date: formatDate(facts.published, locale) })}
            </time>
          </li>
          <li>
            <time dateTime={facts.asOf}>{t('story:asOf', { date: formatDate(facts.asOf, locale) })}</time>
          </li>
          <li>{t('story:readingTime', { count: readingMinutes(countWords(props.text), locale) })}</li>
          {readabilityFacts(props.readability, locale).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    </header>
  )
}
