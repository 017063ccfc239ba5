import { formatPartialDate, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { DescribedEntry } from './described-entry.tsx'
import styles from './entry-list.module.css'
import { namesElsewhere } from './names-elsewhere.ts'
import type { ShownBackground } from './shown-background.ts'

/** People of the story: their office at the time, how to say their names, and who they are. */
export function PeoplePart({ story, edition, background, words }: ShownBackground) {
  const { locale } = edition
  const { t } = translator(locale)
  return (
    <ul className={styles.entries}>
      {Object.entries(background.people).map(([id, { since, sources }]) => (
        <DescribedEntry
          key={id}
          story={story}
          locale={locale}
          name={edition.words.people[id]?.name ?? id}
          otherNames={namesElsewhere(story, edition, (other) => other.people[id]?.name)}
          words={words.people[id]}
          sources={sources}
        >
          <p>
            <KeptText text={edition.words.people[id]?.office ?? ''} />
            {since && (
              <>
                <br />
                <time className={styles.quiet} dateTime={since}>
                  {t('background:inOfficeSince', { date: formatPartialDate(since, locale) })}
                </time>
              </>
            )}
          </p>
        </DescribedEntry>
      ))}
    </ul>
  )
}
