import { reportHeadline } from '../../schema/claim-facts.ts'
import { segmentsOf } from '../../source/segments-of.ts'
import type { SourceLevel, SourceStory } from '../../source/source-story.ts'

/** Where a claim says that it stands in the story's text. */
export interface ClaimPlace {
  /** Across levels, `full.p1s2`. */
  place: string
  /** `full` */
  level: string
  /** The number of the claim in the file, from 0. */
  claim: number
  /** Where in the file that is written. */
  path: [number, 'where', number]
}

/** Every place of every claim, in the order of the file; the headline of the report is none in the text. */
export function claimPlaces({ claims }: Pick<SourceStory, 'claims'>): ClaimPlace[] {
  return (claims?.data ?? []).flatMap(({ where }, claim) =>
    where.flatMap((place, index): ClaimPlace[] => {
      const [level] = place.split('.')
      if (place === reportHeadline || level === undefined) return []
      return [{ place, level, claim, path: [claim, 'where', index] }]
    }),
  )
}

/** Where a claim can stand in a text, in the order in which it is read. */
export function placesIn(text: SourceLevel): string[] {
  return segmentsOf(text).map(({ id }) => `${text.level}.${id}`)
}
