import type { GlossaryEntry, Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import styles from './glossary-term.module.css'
import { otherHeadwords } from './other-headwords.ts'
import { SourceReference } from './source-reference.tsx'
import { TermFacts } from './term-facts.tsx'

/** The full entry of a term: what its card says, and where the facts come from. */
export function GlossaryTerm(props: {
  term: string
  entry: GlossaryEntry
  story: Story
  locale: LocaleCode
}) {
  const { term, entry, story, locale } = props
  const { t } = translator(locale)
  const sources = entry.sources.flatMap((id) => {
    const source = story.facts.sources[id]
    return source ? [{ id, source }] : []
  })
  return (
    <section id={term} className={styles.term}>
      <h2 className={styles.headword}>{entry.headword}</h2>
      <TermFacts entry={entry} others={otherHeadwords(story, locale, term)} locale={locale} />
      {sources.length > 0 && (
        <div className={styles.sources}>
          <p>{t('glossary:sources')}</p>
          <ul>
            {sources.map(({ id, source }) => (
              <li key={id}>
                <SourceReference source={source} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
