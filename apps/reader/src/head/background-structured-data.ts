import { translator } from '@karda/i18n'
import { backgroundAddress, storyAddress } from '@karda/ui/addresses'
import { eventAnchor, type ShownBackground } from '@karda/ui/background'
import { storyType } from './story-type.ts'

/**
 * A story's background as schema.org's `WebPage` about the story, with its timeline as an `ItemList` in ascending order.
 * Source: https://schema.org/WebPage, /ItemList.
 */
export function backgroundStructuredData(shown: ShownBackground, baseAddress: string) {
  const { story, edition, background, words } = shown
  const { locale } = edition
  const { t } = translator(locale)
  const url = baseAddress + backgroundAddress(locale, story.slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: t('background:title'),
    description: t('background:description', { headline: edition.words.headline }),
    inLanguage: locale,
    isAccessibleForFree: true,
    about: {
      '@type': storyType(story, edition),
      '@id': baseAddress + storyAddress(locale, story.slug, 'full'),
    },
    mainEntity: {
      '@type': 'ItemList',
      name: t('background:timeline'),
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      itemListElement: background.timeline.map(({ id }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: words.timeline[id]?.title,
        url: `${url}#${eventAnchor(id)}`,
      })),
    },
  }
}
