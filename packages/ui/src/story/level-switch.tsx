import '../frame/custom-elements.ts'
import { countWords, type Edition, type LevelName, type LevelText, type Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { sideBySideAddress, storyAddress } from '../addresses/index.ts'
import styles from './level-switch.module.css'
import { readingMinutes } from './reading-minutes.ts'

/**
 * The story's levels, each with how long it takes to read; the one at hand is marked and leads nowhere. Nothing where
 * there is one level. With its script, a press leads to the paragraph that is being read.
 */
export function LevelSwitch(props: {
  story: Story
  edition: Edition
  text: LevelText
  /** The language that stands beside the page's, here and at the other levels. */
  beside?: LocaleCode
}) {
  const { story, edition, text, beside } = props
  const { locale, levels } = edition
  const addressAt = (level: LevelName) =>
    beside ? sideBySideAddress(locale, story.slug, level, beside) : storyAddress(locale, story.slug, level)
  const { t } = translator(locale)
  if (levels.length < 2) return null
  return (
    <nav className={styles.switch} aria-label={t('story:levels')}>
      <karda-same-place>
        <ul className={beside ? styles.list : `${styles.list} ${styles.column}`}>
          {levels.map((other) => {
            const name = t('story:level', { context: other.level })
            const minutes = t('story:minutes', { count: readingMinutes(countWords(other), locale) })
            return (
              <li key={other.level}>
                {other.level === text.level ? (
                  <span className={styles.current} aria-current="true">
                    <span className={styles.name}>{name}</span>{' '}
                    <span className={styles.minutes}>{minutes}</span>
                  </span>
                ) : (
                  <a className={styles.link} href={addressAt(other.level)}>
                    <span className={styles.name}>{name}</span>{' '}
                    <span className={styles.minutes}>{minutes}</span>
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      </karda-same-place>
    </nav>
  )
}
