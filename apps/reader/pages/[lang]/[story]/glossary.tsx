import type { Edition, Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { glossaryAddress } from '@karda/ui/addresses'
import { GlossaryView } from '@karda/ui/glossary'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { buildEnvironment } from '../../../src/environment/build-environment.ts'
import { glossaryStructuredData } from '../../../src/head/glossary-structured-data.ts'
import { PageHead } from '../../../src/head/page-head.tsx'
import type { ReadOnlyPage } from '../../../src/read-only-page.ts'
import { storyParam, storyPaths } from '../../../src/site/page-params.ts'
import { type SitePageVersions, storyVersions } from '../../../src/site/site-pages.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface GlossaryPageProps {
  locale: LocaleCode
  story: Story
  edition: Edition
  page: SitePageVersions
  baseAddress: string
}

export const getStaticPaths: GetStaticPaths = () => storyPaths()

export const getStaticProps: GetStaticProps<GlossaryPageProps> = ({ params }) => {
  const { story, edition } = storyParam(params)
  const { baseAddress } = buildEnvironment(process.env)
  const page = storyVersions(story.slug, glossaryAddress)
  return { props: { locale: edition.locale, story, edition, page, baseAddress } }
}

export default function GlossaryPage({ locale, story, edition, page, baseAddress }: GlossaryPageProps) {
  const { t } = translator(locale)
  const { headline } = edition.words
  const address = glossaryAddress(locale, story.slug)
  const siteName = t('site:siteName')
  const title = t('glossary:title')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${title} · ${headline}`}
        description={t('glossary:description', { headline })}
        siteName={siteName}
        card={{ kind: 'glossary', locale, slug: story.slug }}
        cardText={t('cards:storyPageAlternativeText', { title, headline })}
        type="website"
        structuredData={glossaryStructuredData(story, edition, baseAddress)}
      />
      <GlossaryView story={story} edition={edition} />
    </PageFrame>
  )
}
