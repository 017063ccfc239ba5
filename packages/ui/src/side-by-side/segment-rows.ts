import type { LevelText, Segment } from '@karda/article-content'

/** A sentence and its partner in the other language; the checker has seen that each has one. */
export interface SegmentRow {
  id: string
  sentence: Segment
  partner: Segment
}

/** The rows of a paragraph, in its order; a sentence without a partner has none. */
export function segmentRows(paragraphId: string, text: LevelText, other: LevelText): SegmentRow[] {
  const partnerById = new Map(segmentsOf(paragraphId, other).map((segment) => [segment.id, segment]))
  return segmentsOf(paragraphId, text).flatMap((sentence) => {
    const partner = partnerById.get(sentence.id)
    return partner ? [{ id: sentence.id, sentence, partner }] : []
  })
}

function segmentsOf(paragraphId: string, text: LevelText): readonly Segment[] {
  return text.paragraphs.find(({ id }) => id === paragraphId)?.segments ?? []
}
