import { otherEditions, referenceEdition } from './reference-edition.ts'
import { segmentsOf } from './segments-of.ts'
import type { SourceEdition, SourceLevel, SourceSegment, SourceStory } from './source-story.ts'

/** A segment with the edition and the level's file it stands in. */
export interface PlacedSegment {
  edition: SourceEdition
  level: SourceLevel
  segment: SourceSegment
}

/** The same segment in the language of reference and in another. */
export interface SegmentPair {
  reference: PlacedSegment
  other: PlacedSegment
}

/** Every segment of the language of reference beside the segment of the same id in each other language. */
export function pairSegments(story: SourceStory): SegmentPair[] {
  const edition = referenceEdition(story)
  if (!edition) return []
  return edition.levels.flatMap((level) =>
    segmentsOf(level).flatMap((segment) =>
      otherEditions(story).flatMap((other) => {
        const partner = findPartner(other, level, segment)
        return partner ? [{ reference: { edition, level, segment }, other: partner }] : []
      }),
    ),
  )
}

function findPartner(
  edition: SourceEdition,
  { level: name }: SourceLevel,
  { id }: SourceSegment,
): PlacedSegment | undefined {
  const level = edition.levels.find((candidate) => candidate.level === name)
  const segment = level && segmentsOf(level).find((candidate) => candidate.id === id)
  return level && segment && { edition, level, segment }
}
