import type { LevelName, Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import { sheetLinks } from './sheet-links.ts'
import styles from './sheet-list.module.css'

/** Links to what a teacher prints, level by level. */
export function SheetList(props: { story: Story; locale: LocaleCode; levels: readonly LevelName[] }) {
  const { story, locale, levels } = props
  const { t } = translator(locale)
  const hasLevels = levels.length > 1
  return levels.map((level) => (
    <div key={level} className={styles.level}>
      {hasLevels && <h3 className={styles.name}>{t('story:level', { context: level })}</h3>}
      <ul className={styles.links}>
        {sheetLinks(story, locale, level).map(({ address, label }) => (
          <li key={address}>
            <a className={styles.link} href={address}>
              {label}
              {/* Links that lead to different sheets are told apart by who hears them alone. */}
              {hasLevels && <VisuallyHidden> ({t('story:level', { context: level })})</VisuallyHidden>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))
}
