import { countWords } from './count-words.ts'
import type { LevelText } from './story.ts'

/** The words that a sentence of a level’s text has on average; a sentence is one segment. 0 for an empty text. */
export function wordsPerSentence(level: LevelText): number {
  const sentences = level.paragraphs.reduce((total, { segments }) => total + segments.length, 0)
  return sentences === 0 ? 0 : countWords(level) / sentences
}
