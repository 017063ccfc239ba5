import { type LocaleCode, translator } from '@karda/i18n'
import { NotFoundNotice, PageFrame } from '@karda/ui'
import type { GetStaticPaths, GetStaticProps } from 'next'
import Head from 'next/head'
import type { ReadOnlyPage } from '../../src/read-only-page.ts'
import { localeParam, localePaths } from '../../src/site/page-params.ts'
import { libraryVersions, type SitePageVersions } from '../../src/site/site-pages.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

interface NotFoundPageProps {
  locale: LocaleCode
  page: SitePageVersions
}

export const getStaticPaths: GetStaticPaths = () => localePaths()

export const getStaticProps: GetStaticProps<NotFoundPageProps> = ({ params }) => ({
  props: { locale: localeParam(params), page: libraryVersions() },
})

/** What the server answers with, in the visitor's language, where there is no page; its languages lead to the libraries. */
export default function NotFoundPage({ locale, page }: NotFoundPageProps) {
  const { t } = translator(locale)
  return (
    <PageFrame locale={locale} versions={page.versions} address="">
      <Head>
        <title>{`${t('not-found:title')} · ${t('site:siteName')}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={t('not-found:text')} />
        <meta name="robots" content="noindex" />
      </Head>
      <NotFoundNotice locale={locale} isTitle />
    </PageFrame>
  )
}
