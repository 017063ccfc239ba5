import { type LocaleCode, localeByCode } from '@karda/i18n'
import { type SocialCard, socialCardAddress, socialCardSize } from '@karda/ui/addresses'
import Head from 'next/head'
import type { SitePageVersions } from '../site/site-pages.ts'

/** What search engines, messengers and browsers are told of a page. */
export interface PageHeadProps {
  locale: LocaleCode
  /** The site's address without a slash at its end. */
  baseAddress: string
  address: string
  /** The page in its languages. */
  page: SitePageVersions
  /** Title in the window's bar and in search results. */
  title: string
  description: string
  siteName: string
  card: SocialCard
  /** What the preview picture shows, in words. */
  cardText: string
  type: 'article' | 'website'
  /** Structured data by schema.org. */
  structuredData?: object
}

/** See `PageHeadProps`. */
export function PageHead(props: PageHeadProps) {
  const { locale, baseAddress, page } = props
  const url = baseAddress + props.address
  const picture = baseAddress + socialCardAddress(props.card)
  return (
    <Head>
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={props.description} />
      <link rel="canonical" href={url} />
      {page.versions.map((version) => (
        <link
          key={version.locale}
          rel="alternate"
          hrefLang={version.locale}
          href={baseAddress + version.address}
        />
      ))}
      <link key="x-default" rel="alternate" hrefLang="x-default" href={baseAddress + page.fallbackAddress} />
      <meta property="og:type" content={props.type} />
      <meta property="og:site_name" content={props.siteName} />
      <meta property="og:title" content={props.title} />
      <meta property="og:description" content={props.description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={localeByCode(locale).openGraph} />
      {page.versions
        .filter((version) => version.locale !== locale)
        .map((version) => (
          <meta
            key={`og:locale:alternate:${version.locale}`}
            property="og:locale:alternate"
            content={localeByCode(version.locale).openGraph}
          />
        ))}
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(socialCardSize.width)} />
      <meta property="og:image:height" content={String(socialCardSize.height)} />
      <meta property="og:image:alt" content={props.cardText} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={props.title} />
      <meta name="twitter:description" content={props.description} />
      <meta name="twitter:image" content={picture} />
      <meta name="twitter:image:alt" content={props.cardText} />
      <link rel="manifest" href={`/${locale}/manifest.webmanifest`} />
      {props.structuredData && (
        <script type="application/ld+json">
          {JSON.stringify(props.structuredData).replaceAll('<', '\\u003c')}
        </script>
      )}
    </Head>
  )
}
