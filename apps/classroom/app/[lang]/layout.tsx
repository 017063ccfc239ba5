import '@karda/reader/fonts.css'
import '@karda/ui/styles/tokens.css'
import '@karda/ui/styles/base.css'
import { localeByCode } from '@karda/i18n'
import { palettes } from '@karda/ui/tokens'
import type { Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { pageLocale } from '#src/frame/page-locale.ts'
import { nonceHeader } from '#src/services/request-headers.ts'
import { services } from '#src/services/services.ts'

/** Every page depends on who asks and on the database. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palettes.light.paper },
    { media: '(prefers-color-scheme: dark)', color: palettes.dark.paper },
  ],
}

export default async function ClassroomLayout(props: {
  children: ReactNode
  params: Promise<{ lang: string }>
}) {
  const locale = localeByCode(await pageLocale(props.params))
  const { assets } = services().library
  const nonce = (await headers()).get(nonceHeader) ?? undefined
  return (
    <html lang={locale.code} dir={locale.direction}>
      <head>
        {/* Our own code, from our own build. */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: assets.policy }} />
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
        <link rel="icon" href="/icons/icon-32.png" type="image/png" sizes="32x32" />
        <link rel="icon" href="/icons/icon-192.png" type="image/png" sizes="192x192" />
        <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
        <script type="module" nonce={nonce} src={assets.enhancingScript} />
      </head>
      <body>{props.children}</body>
    </html>
  )
}
