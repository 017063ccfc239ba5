import type { Edition, LevelText, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { type NoteNumbers, Sentence } from '../marks/sentence.tsx'
import { notesOfParagraph } from '../story/notes-of-paragraph.ts'
import { QuotationNotes } from '../story/quotation-notes.tsx'
import { segmentRows } from './segment-rows.ts'
import styles from './side-by-side-text.module.css'

/** A text and its translation: the edition of the page's language first. */
export interface SideBySideText {
  story: Story
  edition: Edition
  text: LevelText
  other: { edition: Edition; text: LevelText }
}

/**
 * A story in two languages, one row a sentence: beside each other where there is room, else the translation under each
 * sentence. Terms are marked in the page's language alone; each card has the term in the other.
 */
export function SideBySideText(props: SideBySideText & { terms: readonly string[] }) {
  const { story, edition, text, other, terms } = props
  const { t } = translator(edition.locale)
  const noteNumbers: NoteNumbers = Object.fromEntries(terms.map((term, index) => [term, index + 1]))
  return (
    <div className={styles.text}>
      {text.paragraphs.map((paragraph) => (
        <div key={paragraph.id} id={paragraph.id} className={styles.paragraph}>
          <a
            className={styles.number}
            href={`#${paragraph.id}`}
            aria-label={t('story:paragraphAddress', { number: paragraph.id.slice(1) })}
          >
            {paragraph.id.slice(1)}
          </a>
          <div className={styles.rows}>
            {segmentRows(paragraph.id, text, other.text).map(({ id, sentence, partner }) => (
              <div key={id} className={styles.row} data-row={id}>
                <p className={styles.sentence}>
                  <Sentence segment={sentence} locale={edition.locale} noteNumbers={noteNumbers} />
                </p>
                <p className={styles.partner}>
                  <Sentence segment={partner} locale={other.edition.locale} />
                </p>
              </div>
            ))}
            {[
              { of: edition, at: text },
              { of: other.edition, at: other.text },
            ].map(({ of, at }) => (
              <div key={of.locale} lang={of.locale}>
                <QuotationNotes
                  locale={of.locale}
                  notes={notesOfParagraph(
                    story,
                    of,
                    at.level,
                    at.paragraphs.find(({ id }) => id === paragraph.id) ?? paragraph,
                  )}
                />
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
