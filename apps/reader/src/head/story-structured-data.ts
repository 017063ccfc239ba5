import { type Edition, type LevelName, reportAuthorName, type Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { socialCardAddress, storyAddress } from '@karda/ui/addresses'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * A story at a level as schema.org's `NewsArticle`: the report that it retells is what it is based on, and each language other
 * than the first is a translation of the first. Source: https://schema.org/NewsArticle, /translationOfWork.
 */
export function storyStructuredData(page: {
  story: Story
  edition: Edition
  level: LevelName
  baseAddress: string
}) {
  const { story, edition, level, baseAddress } = page
  const { facts, slug } = story
  const { locale, words } = edition
  const { t } = translator(locale)
  const urlIn = (language: Edition['locale']) => baseAddress + storyAddress(language, slug, level)
  const karda = {
    '@type': 'Organization',
    name: t('site:siteName'),
    url: `${baseAddress}/`,
  }
  const works = story.editions
    .filter((other) => other.locale !== locale)
    .map((other) => ({
      '@type': 'NewsArticle',
      '@id': urlIn(other.locale),
      url: urlIn(other.locale),
      headline: other.words.headline,
      inLanguage: other.locale,
    }))
  const original = works.find((work) => work.inLanguage === facts.originalLanguage)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': urlIn(locale),
    url: urlIn(locale),
    mainEntityOfPage: urlIn(locale),
    headline: words.headline,
    description: words.standfirst,
    inLanguage: locale,
    datePublished: facts.published,
    dateModified: facts.modified,
    temporalCoverage: facts.asOf,
    image: [baseAddress + socialCardAddress({ kind: 'story', locale, slug, level })],
    author: karda,
    publisher: { ...karda, logo: { '@type': 'ImageObject', url: `${baseAddress}/icons/icon-512.png` } },
    isAccessibleForFree: true,
    license: licence,
    ...(facts.levels.length > 1 && { educationalLevel: t('story:level', { context: level }) }),
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: facts.retoldFrom.title,
      inLanguage: facts.retoldFrom.language,
      author: { '@type': 'Person', name: reportAuthorName(facts, words) },
    },
    ...(original ? { translationOfWork: original } : { workTranslation: works }),
  }
}
