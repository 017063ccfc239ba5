import '../frame/custom-elements.ts'
import type { Edition, LevelText, Story } from '@karda/article-content'
import { CardNotes } from '../glossary/card-notes.tsx'
import { markedTerms } from '../glossary/marked-terms.ts'
import styles from './story-beside.module.css'
import { StoryText } from './story-text.tsx'

/** A story's headline and text with its cards, to stand beside something that asks of it. */
export function StoryBeside(props: { story: Story; edition: Edition; text: LevelText }) {
  const { story, edition, text } = props
  const terms = markedTerms(text)
  return (
    <karda-gloss>
      <h2 className={styles.headline}>{edition.words.headline}</h2>
      <StoryText story={story} edition={edition} text={text} terms={terms} leadsElsewhere={false} />
      <CardNotes story={story} edition={edition} terms={terms} />
    </karda-gloss>
  )
}
