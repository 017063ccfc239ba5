import { type LocaleCode, translator } from '@karda/i18n'
import { socialCardAddress } from '@karda/ui/addresses'
import type { Card } from './card.ts'

const pages = ['library', 'about', 'accessibility'] as const

/** The cards of the pages that are no story's, in one language. */
export function pageCards(locale: LocaleCode): Card[] {
  const {
    t,
    locale: { endonym },
  } = translator(locale)
  return pages.map((page) => {
    const title = t(`${page}:title`)
    return {
      address: socialCardAddress({ kind: 'page', locale, page }),
      words: { title, text: t(`${page}:description`), wordmark: t('site:siteName'), endonym },
    }
  })
}
