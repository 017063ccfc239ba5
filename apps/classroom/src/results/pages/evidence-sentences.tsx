import { editionOf, findSegment, levelTextOf } from '@karda/article-content'
import { KeptText } from '@karda/ui'
import styles from './evidence-sentences.module.css'
import type { OpenResults } from './open-results.ts'

/** The sentences of the story that decide, in each language of the assignment, that of the page first. */
export function EvidenceSentences(props: { open: OpenResults; segments: readonly string[] }) {
  const { locale, assignment, story } = props.open
  const codes = assignment.settings.locales.toSorted(
    (one, other) => Number(other === locale) - Number(one === locale),
  )
  return (
    <div className={styles.languages}>
      {codes.map((code) => {
        const text = levelTextOf(editionOf(story, code), assignment.level)
        return (
          <blockquote key={code} lang={code} className={styles.quote}>
            {props.segments.map((segment) => (
              <p key={segment}>
                <KeptText text={findSegment(text, segment)?.text ?? ''} />
              </p>
            ))}
          </blockquote>
        )
      })}
    </div>
  )
}
