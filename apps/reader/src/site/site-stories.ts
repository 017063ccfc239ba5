import type {
  LevelName,
  Story,
  StoryAnswerKey,
  StoryBackground,
  StoryItems,
  StoryTeaching,
} from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { contentOf, storyOutlines } from './site-content.ts'
import { outlineOf } from './story-outline.ts'

/** The story with a slug. Throws `UnknownStoryError`. */
export function storyBySlug(slug: string): Story {
  return contentOf(slug).story
}

/**
 * The stories that a language has, the newest first, with no more than a list of them shows: no glossary, and of their
 * texts the first in that language, whose length is told.
 */
export function storiesIn(locale: LocaleCode): Story[] {
  return storyOutlines()
    .filter(({ locales }) => locales.includes(locale))
    .sort((one, other) => other.published.localeCompare(one.published))
    .map(({ slug }) => listedStory(storyBySlug(slug), locale))
}

function listedStory(story: Story, locale: LocaleCode): Story {
  const editions = story.editions.map((edition) => ({
    ...edition,
    glossary: {},
    levels: edition.locale === locale ? edition.levels.slice(0, 1) : [],
  }))
  return { ...story, editions }
}

/** What stands behind a story; undefined where it has no background. */
export function backgroundOf(slug: string): StoryBackground | undefined {
  return contentOf(slug).background
}

/** The teacher's notes on a story; undefined where it has none. */
export function teachingOf({ slug }: Story): StoryTeaching | undefined {
  return contentOf(slug).teaching
}

/** What one may practise with after reading a story: its items and, since practice is answered at once, their key. */
export interface PracticeItems {
  items: StoryItems
  key: StoryAnswerKey
}

/** The items and keys of a story; undefined where it has none. */
export function practiceItemsOf(slug: string): PracticeItems | undefined {
  const { items, answerKey } = contentOf(slug)
  return items && answerKey && { items, key: answerKey }
}

/** The levels of a story at which there is something to practise. */
export function quizLevels({ slug }: Story): LevelName[] {
  return outlineOf(contentOf(slug)).quizLevels
}
