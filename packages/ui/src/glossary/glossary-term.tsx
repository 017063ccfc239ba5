import type { GlossaryEntry, Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { EntrySources } from './entry-sources.tsx'
import styles from './glossary-term.module.css'
import { otherHeadwords } from './other-headwords.ts'
import { TermFacts } from './term-facts.tsx'

/** The full entry of a term: what its card says, and where the facts come from. */
export function GlossaryTerm(props: {
  term: string
  entry: GlossaryEntry
  story: Story
  locale: LocaleCode
}) {
  const { term, entry, story, locale } = props
  return (
    <section id={term} className={styles.term}>
      <h2 className={styles.headword}>{entry.headword}</h2>
      <TermFacts entry={entry} others={otherHeadwords(story, locale, term)} locale={locale} />
      <div className={styles.sources}>
        <EntrySources story={story} ids={entry.sources} locale={locale} />
      </div>
    </section>
  )
}
