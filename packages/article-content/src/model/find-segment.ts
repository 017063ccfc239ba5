import type { LevelText, Segment } from './story.ts'

/** The segment with the id `p3s2` in a level's text, or undefined where there is none. */
export function findSegment(level: LevelText, id: string): Segment | undefined {
  return level.paragraphs.flatMap((paragraph) => paragraph.segments).find((segment) => segment.id === id)
}
