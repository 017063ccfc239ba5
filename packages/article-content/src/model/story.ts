import type { LocaleCode } from '@karda/i18n'
import type { GlossaryEntry } from '../schema/glossary.ts'
import type { LevelName } from '../schema/level-name.ts'
import type { StoryFacts } from '../schema/story-facts.ts'
import type { Words } from '../schema/words.ts'
import type { Inline } from './inline.ts'

/** One sentence; the unit that languages are aligned by. */
export interface Segment {
  /** `p3s2`: second sentence of the third paragraph, the same in every language. */
  id: string
  /** The sentence without markup. */
  text: string
  inlines: Inline[]
  /** Line in the level's file, from 1. */
  line: number
}

/** Sentences that stand together; `id` is `p3` for the third of a level. */
export interface Paragraph {
  id: string
  segments: Segment[]
}

/** The text of a story at one level in one language. */
export interface LevelText {
  level: LevelName
  paragraphs: Paragraph[]
}

/** A story in one language. `glossary` is keyed by term id, in the order of `story.yaml`. */
export interface Edition {
  locale: LocaleCode
  words: Words
  glossary: Record<string, GlossaryEntry>
  levels: LevelText[]
}

/** A story in all its languages; plain data that survives JSON. Editions stand in the order of the locales. */
export interface Story {
  /** Name of the story's folder and its part of an address. */
  slug: string
  facts: StoryFacts
  editions: Edition[]
}
