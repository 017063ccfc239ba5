import type { Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { sitePageAddress } from '@karda/ui/addresses'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { buildEnvironment } from '../../src/environment/build-environment.ts'
import { PageHead } from '../../src/head/page-head.tsx'
import { pageStructuredData } from '../../src/head/page-structured-data.ts'
import type { ReadOnlyPage } from '../../src/read-only-page.ts'
import { localeParam, localePaths } from '../../src/site/page-params.ts'
import { type SitePageVersions, sitePageVersions } from '../../src/site/site-pages.ts'
import { storiesIn } from '../../src/site/site-stories.ts'
import { AboutView } from '../../src/views/about-view.tsx'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface AboutPageProps {
  locale: LocaleCode
  stories: Story[]
  page: SitePageVersions
  baseAddress: string
}

export const getStaticPaths: GetStaticPaths = () => localePaths()

export const getStaticProps: GetStaticProps<AboutPageProps> = ({ params }) => {
  const locale = localeParam(params)
  const { baseAddress } = buildEnvironment(process.env)
  return { props: { locale, stories: storiesIn(locale), page: sitePageVersions('about'), baseAddress } }
}

export default function AboutPage({ locale, stories, page, baseAddress }: AboutPageProps) {
  const { t } = translator(locale)
  const address = sitePageAddress(locale, 'about')
  const siteName = t('site:siteName')
  const title = t('about:title')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${title} · ${siteName}`}
        description={t('about:description')}
        siteName={siteName}
        card={{ kind: 'page', locale, page: 'about' }}
        cardText={t('cards:alternativeText', { title })}
        type="website"
        structuredData={pageStructuredData({
          type: 'AboutPage',
          url: baseAddress + address,
          name: title,
          description: t('about:description'),
          locale,
        })}
      />
      <AboutView stories={stories} locale={locale} />
    </PageFrame>
  )
}
