import { type Edition, originOf, type Story } from '@karda/article-content'
import type { Readability } from '@karda/article-content/readability'
import { formatDate, translator } from '@karda/i18n'
import { SourceReference } from '../glossary/source-reference.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import { readabilityFacts } from './readability-facts.ts'
import { RetoldFrom } from './retold-from.tsx'
import styles from './story-facts.module.css'
import { StorySection } from './story-section.tsx'

/**
 * Where the story comes from: its report or its sources, and what a reader should know of them; when it was published here,
 * and how easy the text is, which stands below it, as nobody needs it in order to read.
 */
export function AboutSource(props: { story: Story; edition: Edition; readability: Readability }) {
  const { story, edition, readability } = props
  const { published } = story.facts
  const { locale } = edition
  const { t } = translator(locale)
  const origin = originOf(story.facts, edition.words)
  return (
    <StorySection id="source" heading={t('story:aboutTheSource')}>
      <RetoldFrom facts={story.facts} words={edition.words} locale={locale} />
      {origin.kind === 'sources' && (
        <ul>
          {origin.sources.map((source) => (
            <li key={source.title}>
              <SourceReference source={source} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {edition.words.sourceNote && (
        <p>
          <KeptText text={edition.words.sourceNote} />
        </p>
      )}
      <ul className={styles.facts}>
        <li>
          <time dateTime={published}>{t('story:publishedOn', { date: formatDate(published, locale) })}</time>
        </li>
        {readabilityFacts(readability, locale).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </StorySection>
  )
}
