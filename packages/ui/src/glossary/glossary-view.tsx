import type { Edition, Story } from '@karda/article-content'
import { localeByCode, translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import { KeptText } from '../marks/kept-text.tsx'
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
      <header className={styles.head}>
        <p>
          <a className={styles.back} href={storyAddress(locale, story.slug, 'full')}>
            {t('glossary:backToStory')}
          </a>
        </p>
        <h1 className={styles.title}>{t('glossary:title')}</h1>
        <p className={styles.headline}>
          <KeptText text={edition.words.headline} />
        </p>
        <p className={styles.count}>{t('glossary:termCount', { count: entries.length })}</p>
      </header>
      <div className={styles.terms}>
        {entries.map(([term, entry]) => (
          <GlossaryTerm key={term} term={term} entry={entry} story={story} locale={locale} />
        ))}
      </div>
    </div>
  )
}
