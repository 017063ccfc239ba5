import { type Edition, levelTextOf, type Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { PageFrame, StoryView } from '@karda/ui'
import { storyAddress } from '@karda/ui/addresses'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { buildEnvironment } from '../../../src/environment/build-environment.ts'
import { PageHead } from '../../../src/head/page-head.tsx'
import { storyStructuredData } from '../../../src/head/story-structured-data.ts'
import type { ReadOnlyPage } from '../../../src/read-only-page.ts'
import { storyParam, storyPaths } from '../../../src/site/page-params.ts'
import { quizLevels } from '../../../src/site/site-items.ts'
import { type SitePageVersions, storyVersions } from '../../../src/site/site-pages.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface StoryPageProps {
  locale: LocaleCode
  story: Story
  edition: Edition
  page: SitePageVersions
  hasQuiz: boolean
  baseAddress: string
  hasClassroom: boolean
}

export const getStaticPaths: GetStaticPaths = () => storyPaths()

export const getStaticProps: GetStaticProps<StoryPageProps> = ({ params }) => {
  const { story, edition } = storyParam(params)
  const { baseAddress, hasClassroom } = buildEnvironment(process.env)
  const page = storyVersions(story.slug, (language, slug) => storyAddress(language, slug, 'full'))
  const hasQuiz = quizLevels(story).includes('full')
  return { props: { locale: edition.locale, story, edition, page, hasQuiz, baseAddress, hasClassroom } }
}

export default function StoryPage(props: StoryPageProps) {
  const { locale, story, edition, page, hasQuiz, baseAddress, hasClassroom } = props
  const { t } = translator(locale)
  const { words } = edition
  const address = storyAddress(locale, story.slug, 'full')
  const siteName = t('site:siteName')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${words.headline} · ${siteName}`}
        description={words.standfirst}
        siteName={siteName}
        card={{ kind: 'story', locale, slug: story.slug, level: 'full' }}
        cardText={t('cards:alternativeText', { title: words.headline })}
        type="article"
        structuredData={storyStructuredData(story, edition, baseAddress)}
      />
      <StoryView
        story={story}
        edition={edition}
        text={levelTextOf(edition, 'full')}
        hasQuiz={hasQuiz}
        hasClassroom={hasClassroom}
      />
    </PageFrame>
  )
}
