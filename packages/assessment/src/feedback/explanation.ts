import type { LocaleCode } from '@karda/i18n'

/** A wrong answer that readers are likely to type, in its spellings, and why it is wrong. */
export interface Mistake {
  answers: readonly string[]
  reason: string
}

/** Why what is right is right, in one language: the words that belong to an answer key. */
export interface Explanation {
  locale: LocaleCode
  /** By what is chosen: a choice, source, gap, word, segment (`p2s1`) or truth value; `answer` for a typed answer. */
  reasons: Readonly<Record<string, string>>
  /** Of a short answer. */
  mistakes: readonly Mistake[]
  /** The rubric's criteria in words, by id; of an extended item. */
  criteria: Readonly<Record<string, string>>
  modelAnswer?: string
}
