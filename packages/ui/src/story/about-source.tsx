import type { Edition, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { RetoldFrom } from './retold-from.tsx'
import { StorySection } from './story-section.tsx'

/** Where the story comes from, and how the source's headline differs from its text. */
export function AboutSource({ story, edition }: { story: Story; edition: Edition }) {
  const { t } = translator(edition.locale)
  return (
    <StorySection id="source" heading={t('story:aboutTheSource')}>
      <RetoldFrom facts={story.facts} words={edition.words} locale={edition.locale} />
      {edition.words.sourceNote && (
        <p>
          <KeptText text={edition.words.sourceNote} />
        </p>
      )}
    </StorySection>
  )
}
