import { defaultLocale, locales, translator } from '@karda/i18n'
import { LanguageChoice } from '@karda/ui'
import { languageChoiceAddress } from '@karda/ui/addresses'
import type { GetStaticProps } from 'next'
import { buildEnvironment } from '../src/environment/build-environment.ts'
import { PageHead } from '../src/head/page-head.tsx'
import { pageStructuredData } from '../src/head/page-structured-data.ts'
import type { ReadOnlyPage } from '../src/read-only-page.ts'
import { libraryVersions, type SitePageVersions } from '../src/site/site-pages.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface LanguageChoicePageProps {
  page: SitePageVersions
  baseAddress: string
}

export const getStaticProps: GetStaticProps<LanguageChoicePageProps> = () => ({
  props: { page: libraryVersions(), baseAddress: buildEnvironment(process.env).baseAddress },
})

export default function LanguageChoicePage({ page, baseAddress }: LanguageChoicePageProps) {
  const { t } = translator(defaultLocale)
  const names = locales.map(({ code }) => translator(code).t('site:siteName'))
  return (
    <>
      <PageHead
        locale={defaultLocale}
        baseAddress={baseAddress}
        address={languageChoiceAddress}
        page={page}
        title={names.join(' · ')}
        description={t('library:description')}
        siteName={t('site:siteName')}
        card={{ kind: 'page', locale: defaultLocale, page: 'library' }}
        cardText={t('cards:alternativeText', { title: t('library:title') })}
        type="website"
        structuredData={pageStructuredData({
          type: 'WebSite',
          url: baseAddress + languageChoiceAddress,
          name: t('site:siteName'),
          description: t('library:description'),
          locale: defaultLocale,
        })}
      />
      <LanguageChoice />
    </>
  )
}
