import type { Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { classesAddress, joinClassAddress } from '../addresses/index.ts'
import { InterlaceOrnament } from '../ornament/interlace-ornament.tsx'
import styles from './library-view.module.css'
import { StoryCover } from './story-cover.tsx'

/** The stories that a language has. */
export function LibraryView(props: {
  stories: readonly Story[]
  locale: LocaleCode
  /** Whether the classroom is served at the same address. */
  hasClassroom: boolean
}) {
  const { stories, locale, hasClassroom } = props
  const { t } = translator(locale)
  return (
    <div className={styles.library}>
      <div className={styles.headpiece}>
        <InterlaceOrnament knots={9} />
      </div>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('library:title')}</h1>
        <p className={styles.description}>{t('library:description')}</p>
      </header>
      {stories.length === 0 && <p>{t('library:noStories')}</p>}
      <ul className={styles.covers}>
        {stories.map((story) => (
          <StoryCover key={story.slug} story={story} locale={locale} />
        ))}
      </ul>
      {hasClassroom && (
        <ul className={styles.classroom}>
          <li>
            <a className={styles.way} href={joinClassAddress(locale)}>
              {t('library:joinClass')}
            </a>
            <p className={styles.about}>{t('library:joinClassDescription')}</p>
          </li>
          <li>
            <a className={styles.way} href={classesAddress(locale)}>
              {t('library:forTeachers')}
            </a>
            <p className={styles.about}>{t('library:forTeachersDescription')}</p>
          </li>
        </ul>
      )}
    </div>
  )
}
