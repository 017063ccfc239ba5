import { type LevelName, levelsAsked } from '@karda/article-content'
import type { StoryContent } from '@karda/article-content/load-content'
import type { LocaleCode } from '@karda/i18n'

/** Which pages a story has: all that a list of pages needs to know of it. */
export interface StoryOutline {
  slug: string
  /** ISO date. */
  published: string
  /** The languages that it has, in the order in which they are offered. */
  locales: LocaleCode[]
  levels: LevelName[]
  /** The levels at which there is something to practise. */
  quizLevels: LevelName[]
  hasBackground: boolean
  /** Whether it has teacher's notes. */
  hasNotes: boolean
}

/** What lists of pages need to know of a story. */
export function outlineOf({ story, items, answerKey, background, teaching }: StoryContent): StoryOutline {
  const { slug, facts, editions } = story
  const asked = levelsAsked(answerKey && items, 'practice')
  return {
    slug,
    published: facts.published,
    locales: editions.map(({ locale }) => locale),
    levels: facts.levels,
    quizLevels: facts.levels.filter((level) => asked.includes(level)),
    hasBackground: background !== undefined,
    hasNotes: teaching !== undefined,
  }
}
