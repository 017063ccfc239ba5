import type { Edition, Story } from '@karda/article-content'
import { formatDate, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { StorySection } from './story-section.tsx'

/** What was wrong in the story and is mended, newest first. */
export function Corrections({ story, edition }: { story: Story; edition: Edition }) {
  const { locale, words } = edition
  const { t } = translator(locale)
  return (
    <StorySection id="corrections" heading={t('story:corrections')}>
      {story.facts.corrections.length === 0 && <p>{t('story:noCorrections')}</p>}
      {story.facts.corrections.map(({ id, date }) => (
        <p key={id}>
          <time dateTime={date}>{formatDate(date, locale)}</time>
          <br />
          <KeptText text={words.corrections[id]?.text ?? ''} />
        </p>
      ))}
    </StorySection>
  )
}
