import type { LevelName, Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { sheetLinks } from './sheet-links.ts'
import styles from './sheet-list.module.css'

/** Links to what a teacher prints, level by level. */
export function SheetList(props: { story: Story; locale: LocaleCode; levels: readonly LevelName[] }) {
  const { story, locale, levels } = props
  const { t } = translator(locale)
  return levels.map((level) => (
    <div key={level} className={styles.level}>
      {levels.length > 1 && <h3 className={styles.name}>{t('story:level', { context: level })}</h3>}
      <ul className={styles.links}>
        {sheetLinks(story, locale, level).map(({ address, label }) => (
          <li key={address}>
            <a className={styles.link} href={address}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))
}
