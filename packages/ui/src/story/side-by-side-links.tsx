import '../frame/custom-elements.ts'
import type { Edition, LevelName, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { sideBySideAddress } from '../addresses/index.ts'
import { languageNames } from '../text/language-names.ts'
import styles from './side-by-side-links.module.css'

/** The ways to the story beside itself in each of its other languages; nothing where it has one language. */
export function SideBySideLinks({
  story,
  edition,
  level,
}: {
  story: Story
  edition: Edition
  level: LevelName
}) {
  const { locale } = edition
  const { t } = translator(locale)
  const others = story.editions.map((other) => other.locale).filter((other) => other !== locale)
  if (others.length === 0) return null
  return (
    <karda-same-place>
      <ul className={styles.list}>
        {others.map((other) => (
          <li key={other}>
            <a className={styles.link} href={sideBySideAddress(locale, story.slug, level, other)}>
              {t('story:sideBySide', { languages: languageNames([locale, other], locale) })}
            </a>
          </li>
        ))}
      </ul>
    </karda-same-place>
  )
}
