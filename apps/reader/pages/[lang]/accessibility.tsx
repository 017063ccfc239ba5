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
import { AccessibilityView } from '../../src/views/accessibility-view.tsx'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface AccessibilityPageProps {
  locale: LocaleCode
  page: SitePageVersions
  baseAddress: string
}

export const getStaticPaths: GetStaticPaths = () => localePaths()

export const getStaticProps: GetStaticProps<AccessibilityPageProps> = ({ params }) => {
  const locale = localeParam(params)
  const { baseAddress } = buildEnvironment(process.env)
  return { props: { locale, page: sitePageVersions('accessibility'), baseAddress } }
}

export default function AccessibilityPage({ locale, page, baseAddress }: AccessibilityPageProps) {
  const { t } = translator(locale)
  const address = sitePageAddress(locale, 'accessibility')
  const siteName = t('site:siteName')
  const title = t('accessibility:title')
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${title} · ${siteName}`}
        description={t('accessibility:description')}
        siteName={siteName}
        card={{ kind: 'page', locale, page: 'accessibility' }}
        cardText={t('cards:alternativeText', { title })}
        type="website"
        structuredData={pageStructuredData({
          type: 'WebPage',
          url: baseAddress + address,
          name: title,
          description: t('accessibility:description'),
          locale,
        })}
      />
      <AccessibilityView locale={locale} />
    </PageFrame>
  )
}
