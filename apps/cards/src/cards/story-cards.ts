import {
  type Edition,
  type LevelName,
  levelsAsked,
  originOf,
  type Story,
  type StoryItems,
} from '@karda/article-content'
import { translator } from '@karda/i18n'
import { socialCardAddress } from '@karda/ui/addresses'
import type { Card } from './card.ts'
import { rowOfHeadwords } from './row-of-headwords.ts'

/** A story, its items if it has any, and what else of it has a card. */
export interface CardedStory {
  story: Story
  items?: StoryItems | undefined
  hasBackground: boolean
  hasNotes: boolean
}

/**
 * The cards of a story in all its languages: one for each level, one for the glossary, and, at each level at which there
 * are items to practise with, one for the quiz and one for the worksheet; one each for the background and for the
 * teacher's notes, where there are any.
 */
export function storyCards({ story, items, hasBackground, hasNotes }: CardedStory): Card[] {
  const quizLevels = levelsAsked(items, 'practice')
  return story.editions.flatMap((edition) => [
    ...story.facts.levels.map((level) => levelCard(story, edition, level)),
    glossaryCard(story, edition),
    ...(hasBackground ? [backgroundCard(story, edition)] : []),
    ...quizLevels.flatMap((level) => [quizCard(story, edition, level), worksheetCard(story, edition, level)]),
    ...(hasNotes ? [teachingCard(story, edition)] : []),
  ])
}

function levelCard(story: Story, edition: Edition, level: LevelName): Card {
  const { locale, words } = edition
  return {
    address: socialCardAddress({ kind: 'story', locale, slug: story.slug, level }),
    words: {
      ...imprint(story, edition),
      title: words.headline,
      text: words.standfirst,
      ...levelName(story, edition, level),
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

function backgroundCard(story: Story, edition: Edition): Card {
  const { locale } = edition
  const { t } = translator(locale)
  return {
    address: socialCardAddress({ kind: 'background', locale, slug: story.slug }),
    words: {
      ...imprint(story, edition),
      title: t('background:title'),
      subtitle: edition.words.headline,
      text: t('background:about'),
    },
  }
}

function quizCard(story: Story, edition: Edition, level: LevelName): Card {
  const { locale } = edition
  const { t } = translator(locale)
  return {
    address: socialCardAddress({ kind: 'quiz', locale, slug: story.slug, level }),
    words: {
      ...imprint(story, edition),
      title: t('quiz:title'),
      subtitle: edition.words.headline,
      text: t('story:quizDescription'),
      ...levelName(story, edition, level),
    },
  }
}

function worksheetCard(story: Story, edition: Edition, level: LevelName): Card {
  const { locale } = edition
  const { t } = translator(locale)
  return {
    address: socialCardAddress({ kind: 'worksheet', locale, slug: story.slug, level }),
    words: {
      ...imprint(story, edition),
      title: t('worksheet:title'),
      subtitle: edition.words.headline,
      text: t('story:worksheetDescription'),
      ...levelName(story, edition, level),
    },
  }
}

function teachingCard(story: Story, edition: Edition): Card {
  const { locale } = edition
  const { t } = translator(locale)
  return {
    address: socialCardAddress({ kind: 'teaching', locale, slug: story.slug }),
    words: {
      ...imprint(story, edition),
      title: t('story:forTeachers'),
      subtitle: edition.words.headline,
      text: t('teaching:about'),
    },
  }
}

/** A level is named only where a story has several. */
function levelName(story: Story, edition: Edition, level: LevelName) {
  if (story.facts.levels.length === 1) return {}
  return { level: translator(edition.locale).t('story:level', { context: level }) }
}

function imprint({ facts }: Story, edition: Edition) {
  const { t, locale } = translator(edition.locale)
  const origin = originOf(facts, edition.words)
  return {
    wordmark: t('site:siteName'),
    endonym: locale.endonym,
    credit:
      origin.kind === 'report' ? t('cards:credit', { author: origin.author }) : t('cards:creditSources'),
  }
}
