import type { Score } from '../scoring/score.ts'

/** What is said of one part of a response. */
export interface Remark {
  /** What was chosen, put in order, matched (the source) or filled (the gap): an id of the item, a segment, or `answer`. */
  subject: string
  isRight: boolean
  reason: string
}

/** What a student is told of a response: how right it is, why, and where the story says so. */
export interface Feedback {
  score: Score
  /**
   * On each thing the student chose, in the item's order; of an order, as the student put it. Where the item was not
   * answered at all, on what would have been right.
   */
  remarks: readonly Remark[]
  /** The segments that decide, `p2s1`. */
  evidence: readonly string[]
}
