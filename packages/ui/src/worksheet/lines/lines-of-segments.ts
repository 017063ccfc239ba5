import type { NumberedParagraph } from './numbered-text.ts'

/** Lines from the first to the last, by their numbers. */
export interface LineRange {
  first: number
  last: number
}

/** The lines that hold some sentences, `p3s2`, in the story's order; neighbouring and shared lines are one range. */
export function linesOfSegments(
  paragraphs: readonly NumberedParagraph[],
  segments: readonly string[],
): LineRange[] {
  const wanted = new Set(segments)
  const ranges: LineRange[] = []
  for (const { number, parts } of paragraphs.flatMap(({ lines }) => lines)) {
    if (!parts.some(({ segment }) => wanted.has(segment))) continue
    const range = ranges.at(-1)
    if (range && range.last === number - 1) range.last = number
    else ranges.push({ first: number, last: number })
  }
  return ranges
}
