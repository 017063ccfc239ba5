import type { Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { PageFrame } from '@karda/ui'
import { libraryAddress } from '@karda/ui/addresses'
import { LibraryView } from '@karda/ui/library'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { buildEnvironment } from '../../src/environment/build-environment.ts'
import { PageHead } from '../../src/head/page-head.tsx'
import { pageStructuredData } from '../../src/head/page-structured-data.ts'
import type { ReadOnlyPage } from '../../src/read-only-page.ts'
import { localeParam, localePaths } from '../../src/site/page-params.ts'
import { libraryVersions, type SitePageVersions } from '../../src/site/site-pages.ts'
import { storiesIn } from '../../src/site/site-stories.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface LibraryPageProps {
  locale: LocaleCode
  stories: Story[]
  page: SitePageVersions
  baseAddress: string
  hasClassroom: boolean
}

export const getStaticPaths: GetStaticPaths = () => localePaths()

export const getStaticProps: GetStaticProps<LibraryPageProps> = ({ params }) => {
  const locale = localeParam(params)
  const { baseAddress, hasClassroom } = buildEnvironment(process.env)
  return { props: { locale, stories: storiesIn(locale), page: libraryVersions(), baseAddress, hasClassroom } }
}

export default function LibraryPage(props: LibraryPageProps) {
  const { locale, stories, page, baseAddress, hasClassroom } = props
  const { t } = translator(locale)
  const address = libraryAddress(locale)
  const siteName = t('site:siteName')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${siteName} · ${t('site:tagline')}`}
        description={t('library:description')}
        siteName={siteName}
        card={{ kind: 'page', locale, page: 'library' }}
        cardText={t('cards:alternativeText', { title: t('library:title') })}
        type="website"
        structuredData={pageStructuredData({
          type: 'WebSite',
          url: baseAddress + address,
          name: siteName,
          description: t('library:description'),
          locale,
        })}
      />
      <LibraryView stories={stories} locale={locale} hasClassroom={hasClassroom} />
    </PageFrame>
  )
}
