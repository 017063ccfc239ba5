import type { Position } from './position.ts'
import type { SourceSegment } from './source-story.ts'

/** Where in its file the character at `index` of a segment's text stands; the end where the text is shorter. */
export function placeInSegment(segment: SourceSegment, index: number): Position {
  const column = segment.columns[index] ?? (segment.columns.at(-1) ?? 0) + 1
  return { line: segment.line, column }
}
