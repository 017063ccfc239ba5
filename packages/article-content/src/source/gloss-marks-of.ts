import type { Inline } from '../model/inline.ts'
import { placeInSegment } from './place-in-segment.ts'
import type { Position } from './position.ts'
import { segmentsOf } from './segments-of.ts'
import type { SourceLevel, SourceSegment } from './source-story.ts'

/** A glossary mark in a level's text. */
export interface GlossMark {
  term: string
  /** Id of the segment that it stands in. */
  segmentId: string
  position: Position
}

/** The glossary marks of a level in reading order. */
export function glossMarksOf(level: SourceLevel): GlossMark[] {
  return segmentsOf(level).flatMap((segment) => marksIn(segment, segment.inlines, 0))
}

function marksIn(segment: SourceSegment, inlines: readonly Inline[], start: number): GlossMark[] {
  let index = start
  return inlines.flatMap((inline) => {
    const here = index
    index += textOf(inline).length
    if (inline.kind === 'text') return []
    if (inline.kind !== 'gloss') return marksIn(segment, inline.children, here)
    return [{ term: inline.term, segmentId: segment.id, position: placeInSegment(segment, here) }]
  })
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'gloss':
      return inline.text
    case 'emphasis':
    case 'link':
      return inline.children.map(textOf).join('')
    default:
      return inline satisfies never
  }
}
