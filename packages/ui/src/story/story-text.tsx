import type { Edition, LevelText, Story } from '@karda/article-content'
import type { NoteNumbers } from '../marks/sentence.tsx'
import { notesOfParagraph } from './notes-of-paragraph.ts'
import { QuotationNotes } from './quotation-notes.tsx'
import { storiesElsewhere } from './stories-elsewhere.ts'
import { StoryParagraph, type StoryParagraphProps } from './story-paragraph.tsx'
import styles from './story-text.module.css'

/**
 * The text of a story: each paragraph with its number, its ways to the same paragraph at the other levels and in the
 * other languages (unless `leadsElsewhere` is false), what stands `behind` each sentence, and the notes on its quotations.
 */
export function StoryText(props: {
  story: Story
  edition: Edition
  text: LevelText
  terms: readonly string[]
  leadsElsewhere?: boolean
  behind?: StoryParagraphProps['behind']
}) {
  const { story, edition, text, leadsElsewhere = true } = props
  const noteNumbers: NoteNumbers = Object.fromEntries(props.terms.map((term, index) => [term, index + 1]))
  const elsewhere = leadsElsewhere ? storiesElsewhere(story, edition, text.level) : []
  return (
    <div className={styles.text}>
      {text.paragraphs.map((paragraph) => (
        <StoryParagraph
          key={paragraph.id}
          paragraph={paragraph}
          locale={edition.locale}
          noteNumbers={noteNumbers}
          elsewhere={elsewhere}
          {...(props.behind && { behind: props.behind })}
        >
          <QuotationNotes
            locale={edition.locale}
            notes={notesOfParagraph(story, edition, text.level, paragraph)}
          />
        </StoryParagraph>
      ))}
    </div>
  )
}
