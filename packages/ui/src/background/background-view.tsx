import { originOf } from '@karda/article-content'
import { formatDate, translator } from '@karda/i18n'
import { StoryPartHead } from '../story/story-part-head.tsx'
import styles from './background-view.module.css'
import { ClaimsPart } from './claims-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { PlacesPart } from './places-part.tsx'
import type { ShownBackground } from './shown-background.ts'
import { TimelinePart } from './timeline-part.tsx'

/** What stands behind a story, marked as no part of its report: what came before, who, where, and who says so. */
export function BackgroundView(props: ShownBackground) {
  const { story, edition } = props
  const { locale } = edition
  const { t } = translator(locale)
  const { asOf } = story.facts
  const origin = originOf(story.facts, edition.words)
  const parts = [
    { id: 'timeline', heading: t('background:timeline'), content: <TimelinePart {...props} /> },
    { id: 'people', heading: t('background:people'), content: <PeoplePart {...props} /> },
    { id: 'places', heading: t('background:places'), content: <PlacesPart {...props} /> },
    { id: 'claims', heading: t('background:whoSaysSo'), content: <ClaimsPart {...props} /> },
  ]
  return (
    <div className={styles.page}>
      <StoryPartHead story={story} edition={edition} title={t('background:title')}>
        <div role="note" className={styles.notice} aria-label={t('background:noticeLabel')}>
          <p>{t('background:notice', { context: origin.kind })}</p>
          <p>
            <time dateTime={asOf}>{t('story:asOf', { date: formatDate(asOf, locale) })}</time>
          </p>
        </div>
      </StoryPartHead>
      <nav className={styles.contents} aria-label={t('story:contents')}>
        <ul>
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a className={styles.way} href={`#${id}`}>
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, heading, content }) => (
        <section key={id} id={id} className={styles.part} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`} className={styles.heading}>
            {heading}
          </h2>
          {content}
        </section>
      ))}
    </div>
  )
}
