import { type Edition, type LevelName, originOf, type Story, type StoryOrigin } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { socialCardAddress, storyAddress } from '@karda/ui/addresses'
import { storyType } from './story-type.ts'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * A story at a level as schema.org's `NewsArticle`, or as its `Article` where it retells no single report: the report or the
 * sources are what it is based on, and each language other than the first is a translation of the first.
 * Source: https://schema.org/NewsArticle, /Article, /translationOfWork.
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
  const origin = originOf(facts, words)
  const type = storyType(story, edition)
  const urlIn = (language: Edition['locale']) => baseAddress + storyAddress(language, slug, level)
  const karda = {
    '@type': 'Organization',
    name: t('site:siteName'),
    url: `${baseAddress}/`,
  }
  const works = story.editions
    .filter((other) => other.locale !== locale)
    .map((other) => ({
      '@type': type,
      '@id': urlIn(other.locale),
      url: urlIn(other.locale),
      headline: other.words.headline,
      inLanguage: other.locale,
    }))
  const original = works.find((work) => work.inLanguage === facts.originalLanguage)
  return {
    '@context': 'https://schema.org',
    '@type': type,
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
    isBasedOn: basis(origin),
    ...(original ? { translationOfWork: original } : { workTranslation: works }),
  }
}

function basis(origin: StoryOrigin) {
  if (origin.kind === 'report') {
    const { author, title, language } = origin
    return {
      '@type': 'NewsArticle',
      headline: title,
      inLanguage: language,
      author: { '@type': 'Person', name: author },
    }
  }
  return origin.sources.map(({ title, publisher, date, language, url }) => ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: date,
    inLanguage: language,
    ...(url && { url }),
  }))
}
