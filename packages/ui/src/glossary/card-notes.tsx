import type { Edition, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { glossaryAddress } from '../addresses/index.ts'
import styles from './card-notes.module.css'
import { GlossCard } from './gloss-card.tsx'
import { otherHeadwords } from './other-headwords.ts'

/** The cards of a text's terms. On screen each is hidden until its mark opens it; on paper they are the notes. */
export function CardNotes(props: { story: Story; edition: Edition; terms: readonly string[] }) {
  const { story, edition } = props
  const { t } = translator(edition.locale)
  return (
    <section className={styles.notes}>
      <h2 className={styles.heading}>{t('story:wordsInStory')}</h2>
      {props.terms.map((term, index) => {
        const entry = edition.glossary[term]
        return entry ? (
          <GlossCard
            key={term}
            term={term}
            entry={entry}
            others={otherHeadwords(story, edition.locale, term)}
            locale={edition.locale}
            noteNumber={index + 1}
            entryHref={`${glossaryAddress(edition.locale, story.slug)}#${term}`}
          />
        ) : null
      })}
    </section>
  )
}
