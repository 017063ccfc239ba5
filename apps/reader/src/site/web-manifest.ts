import { type LocaleCode, localeByCode, translator } from '@karda/i18n'
import { libraryAddress } from '@karda/ui/addresses'
import { palettes } from '@karda/ui/tokens'

/** The web app manifest of a language, as the object that its file holds. */
export function webManifest(locale: LocaleCode) {
  const { t } = translator(locale)
  return {
    id: libraryAddress(locale),
    name: t('site:siteName'),
    short_name: t('site:siteName'),
    description: t('library:description'),
    lang: locale,
    dir: localeByCode(locale).direction,
    start_url: libraryAddress(locale),
    scope: '/',
    display: 'standalone',
    background_color: palettes.light.paper,
    theme_color: palettes.light.paper,
    icons: [
      { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
