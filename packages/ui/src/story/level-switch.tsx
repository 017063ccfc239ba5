import '../frame/custom-elements.ts'
import { countWords, type Edition, type LevelText, type Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import styles from './level-switch.module.css'
import { readingMinutes } from './reading-minutes.ts'

/**
 * The story's levels, each with how long it takes to read; the one at hand is marked and leads nowhere. Nothing where
 * there is one level. With its script, a press leads to the paragraph that is being read.
 */
export function LevelSwitch({ story, edition, text }: { story: Story; edition: Edition; text: LevelText }) {
  const { locale, levels } = edition
  const { t } = translator(locale)
  if (levels.length < 2) return null
  return (
    <nav className={styles.switch} aria-label={t('story:levels')}>
      <karda-same-place>
        <ul className={styles.list}>
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
                  <a className={styles.link} href={storyAddress(locale, story.slug, other.level)}>
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
