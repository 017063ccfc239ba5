import { translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { storyAddress } from '@karda/ui/addresses'
import { StoryView } from '@karda/ui/story'
import { nameLevel } from '../head/name-level.ts'
import { PageHead } from '../head/page-head.tsx'
import { storyStructuredData } from '../head/story-structured-data.ts'
import type { StoryPageProps } from './story-page-props.ts'

/** The page of a story at a level in one language. */
export function StoryPage(props: StoryPageProps) {
  const { locale, story, edition, text, page, baseAddress } = props
  const { t } = translator(locale)
  const { words } = edition
  const { level } = text
  const address = storyAddress(locale, story.slug, level)
  const siteName = t('site:siteName')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${nameLevel(words.headline, level, locale)} · ${siteName}`}
        description={nameLevel(words.standfirst, level, locale)}
        siteName={siteName}
        card={{ kind: 'story', locale, slug: story.slug, level }}
        cardText={t('cards:alternativeText', { title: words.headline })}
        type="article"
        structuredData={storyStructuredData({ story, edition, level, baseAddress })}
      />
      <StoryView
        story={story}
        edition={edition}
        text={text}
        readability={props.readability}
        hasQuiz={props.hasQuiz}
        hasBackground={props.hasBackground}
        {...(props.claims && { claims: props.claims })}
        hasClassroom={props.hasClassroom}
        hasNotes={props.hasNotes}
      />
    </PageFrame>
  )
}
