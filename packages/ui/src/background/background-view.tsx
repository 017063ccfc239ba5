import { originOf } from '@karda/article-content'
import { formatDate, translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import { KeptText } from '../marks/kept-text.tsx'
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
      <header className={styles.head}>
        <p>
          <a className={styles.back} href={storyAddress(locale, story.slug, 'full')}>
            {t('glossary:backToStory')}
          </a>
        </p>
        <h1 className={styles.title}>{t('background:title')}</h1>
        <p className={styles.headline}>
          <KeptText text={edition.words.headline} />
        </p>
        <div role="note" className={styles.notice} aria-label={t('background:noticeLabel')}>
          <p>{t('background:notice', { context: origin.kind })}</p>
          <p>
            <time dateTime={asOf}>{t('story:asOf', { date: formatDate(asOf, locale) })}</time>
          </p>
        </div>
      </header>
      <nav className={styles.contents} aria-label={t('story:contents')}>
        <ul>
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a className={styles.back} href={`#${id}`}>
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
