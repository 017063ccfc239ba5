import { splitWords } from '../model/count-words.ts'
import type { LevelText } from '../model/story.ts'

/** More letters than this make a word long. Source: C. H. Björnsson, “Läsbarhet” (1968), for his index LIX. */
const mostLettersOfShortWord = 6

/** The share of long words among a text’s words, from 0 to 1; 0 for an empty text. */
export function longWordShare(level: LevelText): number {
  const words = level.paragraphs.flatMap(({ segments }) => segments.flatMap(({ text }) => splitWords(text)))
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > mostLettersOfShortWord)
  return words.length === 0 ? 0 : long.length / words.length
}
