import type { Edition, LevelText, Story } from '@karda/article-content'
import { storyAddress } from '../addresses/index.ts'
import type { NoteNumbers } from '../marks/sentence.tsx'
import { notesOfParagraph } from './notes-of-paragraph.ts'
import { QuotationNotes } from './quotation-notes.tsx'
import { StoryParagraph } from './story-paragraph.tsx'
import styles from './story-text.module.css'

/**
 * The text of a story: each paragraph with its number, its way to the same paragraph in the other languages (unless
 * `hasLanguageLinks` is false), and the notes on its quotations.
 */
export function StoryText(props: {
  story: Story
  edition: Edition
  text: LevelText
  terms: readonly string[]
  hasLanguageLinks?: boolean
}) {
  const { story, edition, text, hasLanguageLinks = true } = props
  const noteNumbers: NoteNumbers = Object.fromEntries(props.terms.map((term, index) => [term, index + 1]))
  const otherLanguages = story.editions
    .filter(({ locale }) => hasLanguageLinks && locale !== edition.locale)
    .map(({ locale }) => ({ locale, address: storyAddress(locale, story.slug, text.level) }))
  return (
    <div className={styles.text}>
      {text.paragraphs.map((paragraph) => (
        <StoryParagraph
          key={paragraph.id}
          paragraph={paragraph}
          locale={edition.locale}
          noteNumbers={noteNumbers}
          otherLanguages={otherLanguages}
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
