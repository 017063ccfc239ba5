import { type Edition, type LevelName, reportAuthorName, type Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { socialCardAddress } from '@karda/ui/addresses'
import type { Card } from './card.ts'
import { rowOfHeadwords } from './row-of-headwords.ts'

/** The cards of a story in all its languages: one for each level and one for the glossary. */
export function storyCards(story: Story): Card[] {
  return story.editions.flatMap((edition) => [
    ...story.facts.levels.map((level) => levelCard(story, edition, level)),
    glossaryCard(story, edition),
  ])
}

function levelCard(story: Story, edition: Edition, level: LevelName): Card {
  const { locale, words } = edition
  const { t } = translator(locale)
  const hasLevels = story.facts.levels.length > 1
  return {
    address: socialCardAddress({ kind: 'story', locale, slug: story.slug, level }),
    words: {
      ...imprint(story, edition),
      title: words.headline,
      text: words.standfirst,
      ...(hasLevels && { level: t('story:level', { context: level }) }),
    },
  }
}

function glossaryCard(story: Story, edition: Edition): Card {
  const { locale, words, glossary } = edition
  const { headline } = words
  const { t } = translator(locale)
  const title = t('glossary:title')
  return {
    address: socialCardAddress({ kind: 'glossary', locale, slug: story.slug }),
    words: {
      ...imprint(story, edition),
      title,
      subtitle: headline,
      text: rowOfHeadwords(Object.values(glossary).map(({ headword }) => headword)),
    },
  }
}

function imprint({ facts }: Story, edition: Edition) {
  const { t, locale } = translator(edition.locale)
  return {
    wordmark: t('site:siteName'),
    endonym: locale.endonym,
    credit: t('cards:credit', { author: reportAuthorName(facts, edition.words) }),
  }
}
