import { defaultLocale, localeByCode } from '@karda/i18n'
import { palettes } from '@karda/ui/tokens'
import Document, { Head, Html, Main, NextScript } from 'next/document'
import { contentSecurityPolicy } from '../src/head/content-security-policy.ts'
import { pageLocale } from '../src/head/page-locale.ts'
import { siteAssets } from '../src/site/site-assets.ts'

export default class KardaDocument extends Document {
  override render() {
    const locale = localeByCode(pageLocale(this.props.__NEXT_DATA__.props) ?? defaultLocale)
    const assets = siteAssets()
    return (
      <Html lang={locale.code} dir={locale.direction}>
        <Head>
          {/* In development the framework evaluates code and keeps a socket open. */}
          {process.env.NODE_ENV === 'production' && (
            <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />
          )}
          {assets.preloadedFonts.map((address) => (
            <link
              key={address}
              rel="preload"
              href={address}
              as="font"
              type="font/woff2"
              crossOrigin="anonymous"
            />
          ))}
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" media="(prefers-color-scheme: light)" content={palettes.light.paper} />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content={palettes.dark.paper} />
          {/* Not the SVG: browsers draw it as a document of its own, on the page's time. */}
          <link rel="icon" href="/icons/icon-48.png" type="image/png" sizes="48x48" />
          <link rel="icon" href="/icons/icon-192.png" type="image/png" sizes="192x192" />
          <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
          {assets.scripts.map((address) => (
            <script key={address} type="module" src={address} />
          ))}
        </Head>
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    )
  }
}
