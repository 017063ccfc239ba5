import { formatPartialDate } from '@karda/i18n'
import { EntrySources } from '../glossary/entry-sources.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import { eventAnchor } from './event-anchor.ts'
import type { ShownBackground } from './shown-background.ts'
import styles from './timeline-part.module.css'

/** What happened before the story and on its day: a list that looks like a line. */
export function TimelinePart({ story, edition, background, words }: ShownBackground) {
  const { locale } = edition
  return (
    <ol className={styles.line}>
      {background.timeline.map(({ id, date, until, sources }) => (
        <li key={id} id={eventAnchor(id)} className={styles.event}>
          <span className={styles.dot} />
          <p className={styles.date}>
            <time dateTime={date}>{formatPartialDate(date, locale)}</time>
            {until && (
              <>
                {' – '}
                <time dateTime={until}>{formatPartialDate(until, locale)}</time>
              </>
            )}
          </p>
          <div className={styles.what}>
            <h3 className={styles.title}>
              <KeptText text={words.timeline[id]?.title ?? ''} />
            </h3>
            <p className={styles.text}>
              <KeptText text={words.timeline[id]?.text ?? ''} />
            </p>
            <EntrySources story={story} ids={sources} locale={locale} />
          </div>
        </li>
      ))}
    </ol>
  )
}
