import type { Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { InterlaceOrnament } from '../ornament/interlace-ornament.tsx'
import styles from './library-view.module.css'
import { StoryCover } from './story-cover.tsx'

/** The stories that a language has. */
export function LibraryView({ stories, locale }: { stories: readonly Story[]; locale: LocaleCode }) {
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
    </div>
  )
}
