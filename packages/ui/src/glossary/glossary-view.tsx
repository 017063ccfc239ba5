import type { Edition, Story } from '@karda/article-content'
import { localeByCode, translator } from '@karda/i18n'
import { StoryPartHead } from '../story/story-part-head.tsx'
import { GlossaryTerm } from './glossary-term.tsx'
import styles from './glossary-view.module.css'

/** All terms of a story in the alphabet's order, each with its sources and an address of its own. */
export function GlossaryView({ story, edition }: { story: Story; edition: Edition }) {
  const { locale } = edition
  const { t } = translator(locale)
  const { compare } = new Intl.Collator(localeByCode(locale).intl)
  const entries = Object.entries(edition.glossary).sort(([, one], [, other]) =>
    compare(one.headword, other.headword),
  )
  return (
    <div className={styles.glossary}>
      <StoryPartHead story={story} edition={edition} title={t('glossary:title')}>
        <p className={styles.count}>{t('glossary:termCount', { count: entries.length })}</p>
      </StoryPartHead>
      <div className={styles.terms}>
        {entries.map(([term, entry]) => (
          <GlossaryTerm key={term} term={term} entry={entry} story={story} locale={locale} />
        ))}
      </div>
    </div>
  )
}
