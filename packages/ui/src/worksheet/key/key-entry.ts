import type { Wording } from '../words/wording.ts'

/** One thing that a key says of a question, in one language. */
export type KeyEntry =
  /** Something that can be answered, and why it is right or wrong. */
  | ({ kind: 'right' | 'wrong'; reason: string } & AnswerWording)
  /** What a right sheet shows in the question's boxes, from top to bottom. */
  | { kind: 'boxes'; marks: readonly Wording[] }
  /** What a teacher looks for, and the most points that it brings. */
  | { kind: 'criterion'; text: string; points: number }
  | { kind: 'model-answer'; text: string }

/** An answer as a key shows it. */
export interface AnswerWording {
  answer: string
  /** What marks the answer on the sheet: its number, its letter (that of the page's language), its lines. */
  mark?: Wording
  /** What the answer belongs to, where it is one of a pair. */
  belongsTo?: string
}
