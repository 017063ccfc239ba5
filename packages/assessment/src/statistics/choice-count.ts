/** A choice, by its id, and the students who made it, `count` of them, in the order in which their responses came. */
export interface ChoiceCount {
  id: string
  count: number
  students: readonly string[]
}

/** An answer as most of its students typed it, and all who typed it, give or take what `foldAnswer` folds. */
export interface TextCount {
  text: string
  count: number
  students: readonly string[]
}

/**
 * Who chose what of an item; `unanswered` are the students without an answer. `choices` are of one choice or several, a
 * truth value, or a sentence.
 */
export type ChoiceCounts = { unanswered: readonly string[] } & (
  | { kind: 'choices'; choices: readonly ChoiceCount[] }
  /** Of an order: what stands first, second, and so on. */
  | { kind: 'positions'; positions: readonly (readonly ChoiceCount[])[] }
  /** Of a match, the targets of each source; of a text with gaps, the words in each gap. */
  | { kind: 'sources'; sources: readonly { id: string; choices: readonly ChoiceCount[] }[] }
  /** Of a typed word or number: the most frequent first. */
  | { kind: 'texts'; texts: readonly TextCount[] }
  /** Of what has to be read one by one. */
  | { kind: 'none' }
)
