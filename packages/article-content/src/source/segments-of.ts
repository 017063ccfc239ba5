import type { SourceLevel, SourceSegment } from './source-story.ts'

/** All segments of a level in reading order. */
export function segmentsOf(level: SourceLevel): SourceSegment[] {
  return level.paragraphs.flatMap((paragraph) => paragraph.segments)
}
