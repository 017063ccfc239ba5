import type { TruthValue } from '@karda/article-content'

/** What a student answered to one item (QTI candidate response); plain data that survives JSON. */
export type ItemResponse =
  /** The chosen ids, in no particular order; one at most for an item of single cardinality. */
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'true-false-not-stated'; choice: TruthValue }
  /** All choices, from the first to the last. */
  | { type: 'order'; choices: readonly string[] }
  /** The target of each source that has been matched so far. */
  | { type: 'match'; targets: Readonly<Record<string, string>> }
  /** The word in each gap that has been filled so far. */
  | { type: 'gap'; words: Readonly<Record<string, string>> }
  /** A segment of the level, `p2s1`. */
  | { type: 'hot-text'; choice: string }
  /** As typed. */
  | { type: 'short-answer'; text: string }
  | { type: 'extended'; text: string }
