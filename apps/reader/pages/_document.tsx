import { defaultLocale, localeByCode } from '@karda/i18n'
import { palettes } from '@karda/ui/tokens'
import Document, { type DocumentContext, Head, Html, Main, NextScript } from 'next/document'
import { contentSecurityPolicy } from '../src/head/content-security-policy.ts'
import { pageLocale } from '../src/head/page-locale.ts'
import { HydratedHead } from '../src/hydrated/hydrated-head.tsx'
import { hydratedPageOf } from '../src/hydrated/hydrated-page.ts'
import { StaticMarkupContext } from '../src/hydrated/static-markup.tsx'
import { staticPartsOf } from '../src/hydrated/static-parts-of.tsx'
import { siteAssets } from '../src/site/site-assets.ts'

export default class KardaDocument extends Document {
  static override async getInitialProps(context: DocumentContext) {
    const { renderPage } = context
    context.renderPage = () =>
      renderPage({
        enhanceApp: (App) => (props) => {
          const page = hydratedPageOf(props.pageProps)
          if (!page) return <App {...props} />
          return (
            <StaticMarkupContext value={staticPartsOf(page)}>
              <HydratedHead {...page} />
              <App {...props} />
            </StaticMarkupContext>
          )
        },
      })
    return Document.getInitialProps(context)
  }

  override render() {
    const { props } = this.props.__NEXT_DATA__
    const locale = localeByCode(pageLocale(props) ?? defaultLocale)
    const assets = siteAssets()
    return (
      <Html lang={locale.code} dir={locale.direction}>
        <Head>
          {/* In development the framework evaluates code and keeps a socket open. */}
          {process.env.NODE_ENV === 'production' && (
            <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />
          )}
          {/* Before the framework's scripts, so neither deferred nor a module. */}
          {hydratedPageOf(props.pageProps) && <script src={assets.policyScript} />}
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
          <link rel="icon" href="/icons/icon-32.png" type="image/png" sizes="32x32" />
          <link rel="icon" href="/icons/icon-192.png" type="image/png" sizes="192x192" />
          <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
          {/* The end of the document does not wait for it, or else the page would be laid out in the same breath. */}
          <script async type="module" src={assets.enhancingScript} />
        </Head>
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    )
  }
}
