import type { TruthValue } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'

/** What is right for one item at one level, in any language; `evidence` are segments of the level, `p2s1`. */
export type AnswerKey = { evidence: readonly string[] } & (
  | { type: 'choice'; correct: readonly string[] }
  | { type: 'true-false-not-stated'; correct: TruthValue }
  /** The choices from the first to the last. */
  | { type: 'order'; correct: readonly string[] }
  /** The target of each source. */
  | { type: 'match'; correct: Readonly<Record<string, string>> }
  /** The word of each gap. */
  | { type: 'gap'; correct: Readonly<Record<string, string>> }
  | { type: 'hot-text'; correct: string }
  /** A typed answer counts in whichever of the story's languages it is typed. */
  | {
      type: 'short-answer'
      number?: number
      accepted: Readonly<Partial<Record<LocaleCode, readonly string[]>>>
    }
  /** The most points of each criterion of the rubric. */
  | { type: 'extended'; criteria: Readonly<Record<string, number>> }
)
