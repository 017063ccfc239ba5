import { countWords, type Edition, type LevelText, type Story } from '@karda/article-content'
import { formatDate, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { readingMinutes } from './reading-minutes.ts'
import { RetoldFrom } from './retold-from.tsx'
import factStyles from './story-facts.module.css'
import styles from './story-head.module.css'

/** The head of a story: what happened, in one and in two sentences, whose report it is, of when, and how long it takes. */
export function StoryHead(props: { story: Story; edition: Edition; text: LevelText }) {
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
        <ul className={factStyles.facts}>
          <li>
            <time dateTime={facts.asOf}>{t('story:asOf', { date: formatDate(facts.asOf, locale) })}</time>
          </li>
          <li>{t('story:readingTime', { count: readingMinutes(countWords(props.text), locale) })}</li>
        </ul>
      </div>
    </header>
  )
}
