import { type Edition, originOf, type Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { SourceReference } from '../glossary/source-reference.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import { RetoldFrom } from './retold-from.tsx'
import { StorySection } from './story-section.tsx'

/** Where the story comes from: its report or its sources, and what a reader should know of them. */
export function AboutSource({ story, edition }: { story: Story; edition: Edition }) {
  const { t } = translator(edition.locale)
  const origin = originOf(story.facts, edition.words)
  return (
    <StorySection id="source" heading={t('story:aboutTheSource')}>
      <RetoldFrom facts={story.facts} words={edition.words} locale={edition.locale} />
      {origin.kind === 'sources' && (
        <ul>
          {origin.sources.map((source) => (
            <li key={source.title}>
              <SourceReference source={source} locale={edition.locale} />
            </li>
          ))}
        </ul>
      )}
      {edition.words.sourceNote && (
        <p>
          <KeptText text={edition.words.sourceNote} />
        </p>
      )}
    </StorySection>
  )
}
