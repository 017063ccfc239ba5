import type { LevelName } from '../schema/level-name.ts'

/** How long a story may be at a level, and its sentences on average. */
export interface LevelLimits {
  /** Words of the whole text. */
  words: { least: number; most: number }
  /** The most words that a sentence has on average. */
  wordsPerSentence: number
}

/** The limits of the levels that have any; the full level tells whatever there is to tell. */
export type LimitsByLevel = Readonly<Partial<Record<LevelName, LevelLimits>>>

/**
 * English at the levels of the Common European Framework for which a story is retold: plain is about B1, easy about
 * A2. The framework counts no words; the limits are this project’s.
 */
export const englishLevelLimits: LimitsByLevel = {
  plain: { words: { least: 200, most: 260 }, wordsPerSentence: 15 },
  easy: { words: { least: 120, most: 160 }, wordsPerSentence: 10 },
}
