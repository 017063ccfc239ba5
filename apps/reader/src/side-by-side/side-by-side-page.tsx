import { translator } from '@karda/i18n'
import { languageNames, PageFrame } from '@karda/ui'
import { sideBySideAddress } from '@karda/ui/addresses'
import { SideBySideView } from '@karda/ui/side-by-side'
import { nameLevel } from '../head/name-level.ts'
import { PageHead } from '../head/page-head.tsx'
import { sideBySideStructuredData } from '../head/side-by-side-structured-data.ts'
import type { SideBySidePageProps } from './side-by-side-page-props.ts'

/** The page of a story at a level in two languages. */
export function SideBySidePage(props: SideBySidePageProps) {
  const { locale, story, edition, text, other, page, baseAddress } = props
  const { t } = translator(locale)
  const { level } = text
  const address = sideBySideAddress(locale, story.slug, level, other.edition.locale)
  const siteName = t('site:siteName')
  const languages = languageNames([locale, other.edition.locale], locale)
  const { headline } = edition.words
  const title = nameLevel(`${headline} · ${t('story:sideBySide', { languages })}`, level, locale)
  const description = nameLevel(
    `${headline} · ${t('story:sideBySideDescription', { languages })}`,
    level,
    locale,
  )
  return (
    <PageFrame locale={locale} versions={page.versions} address={address}>
      <PageHead
        locale={locale}
        baseAddress={baseAddress}
        address={address}
        page={page}
        title={`${title} · ${siteName}`}
        description={description}
        siteName={siteName}
        card={{ kind: 'story', locale, slug: story.slug, level }}
        cardText={t('cards:alternativeText', { title: headline })}
        type="article"
        structuredData={sideBySideStructuredData({
          sides: props,
          url: baseAddress + address,
          title,
          description,
          baseAddress,
        })}
      />
      <SideBySideView story={story} edition={edition} text={text} other={other} />
    </PageFrame>
  )
}
