import type { LevelText } from './story.ts'

/**
 * The words of a text of any language, with their signs: what stands between spaces or dashes and holds a letter or a
 * digit. `ՀԱՊԿ-ից` and `100 000` (grouped by no-break spaces) are one word each.
 */
export function splitWords(text: string): string[] {
  return text
    .replace(/(?<=\d)\u00a0(?=\d)/g, '')
    .split(/[\s\u2014\u2013]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Words in a text, as {@link splitWords} parts them. */
export function countWordsIn(text: string): number {
  return splitWords(text).length
}

/** Words in a level's text, as {@link countWordsIn} counts them. */
export function countWords(level: LevelText): number {
  return level.paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .reduce((total, segment) => total + countWordsIn(segment.text), 0)
}
