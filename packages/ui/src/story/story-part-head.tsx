import type { Edition, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { storyAddress } from '../addresses/index.ts'
import { KeptText } from '../marks/kept-text.tsx'
import styles from './story-part-head.module.css'

/** The head of a page that belongs to a story, such as its glossary: the way back, what the page is, and of which story. */
export function StoryPartHead(props: {
  story: Story
  edition: Edition
  title: string
  /** What the head says besides. */
  children?: ReactNode
}) {
  const { story, edition, title, children } = props
  const { locale, words } = edition
  const { t } = translator(locale)
  return (
    <header className={styles.head}>
      <p className={styles.back}>
        <a className={styles.way} href={storyAddress(locale, story.slug, 'full')}>
          {t('glossary:backToStory')}
        </a>
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.headline}>
        <KeptText text={words.headline} />
      </p>
      {children}
    </header>
  )
}
