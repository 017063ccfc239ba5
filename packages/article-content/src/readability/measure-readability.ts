import type { LocaleCode } from '@karda/i18n'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { countWords } from '../model/count-words.ts'
import type { LevelText } from '../model/story.ts'
import { wordsPerSentence } from '../model/words-per-sentence.ts'
import { longWordShare } from './long-word-share.ts'

/** How easy a text is to read: a grade where a formula is validated for its language, else only what can be counted. */
export type Readability =
  /** `grade`: the year of an American school whose students read such a text (Flesch–Kincaid). */
  | { kind: 'grade'; grade: number }
  /** `longWords`: the share of words of more than six letters, from 0 to 1. */
  | { kind: 'counts'; wordsPerSentence: number; longWords: number }

/** Measures a level’s text; a sentence is one segment. An empty text has the grade 0. */
export function measureReadability(level: LevelText, locale: LocaleCode): Readability {
  const average = wordsPerSentence(level)
  if (locale !== 'en') return { kind: 'counts', wordsPerSentence: average, longWords: longWordShare(level) }
  return { kind: 'grade', grade: average === 0 ? 0 : fleschKincaidGrade(level) }
}

/**
 * Source: J. P. Kincaid and others, “Derivation of New Readability Formulas for Navy Enlisted Personnel” (1975),
 * validated for English alone.
 */
function fleschKincaidGrade(level: LevelText): number {
  const segments = level.paragraphs.flatMap((paragraph) => paragraph.segments)
  return fleschKincaid({
    sentence: segments.length,
    word: countWords(level),
    syllable: segments.reduce((total, { text }) => total + syllable(text), 0),
  })
}
