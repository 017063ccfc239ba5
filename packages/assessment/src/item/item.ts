import type { ItemSkill, TruthValue } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'

/** Something that can be chosen, put in order, or matched (QTI `simpleChoice`, `gapText`, `simpleAssociableChoice`). */
export interface Choice {
  id: string
  text: string
}

/** A piece of a text with gaps: words, or the place of a gap. */
export type GapTextPiece = { kind: 'text'; text: string } | { kind: 'gap'; id: string }

/**
 * What every item has. The most points that it can bring are not among it: of several choices they are as many as are
 * right, which belongs to the key (`maximumPoints`).
 */
interface ItemBase {
  id: string
  skill: ItemSkill
  /** The language of the item's words. */
  locale: LocaleCode
  prompt: string
}

/** One choice, or several, out of a list (QTI `choiceInteraction`). */
export interface ChoiceItem extends ItemBase {
  type: 'choice'
  cardinality: 'single' | 'multiple'
  choices: readonly Choice[]
  /** Ids of choices that keep their place when the others are shuffled (QTI `fixed`). */
  fixed: readonly string[]
}

/** Whether the text says so, says the contrary, or does not say; `prompt` is the statement (QTI `choiceInteraction`). */
export interface TrueFalseNotStatedItem extends ItemBase {
  type: 'true-false-not-stated'
  choices: readonly TruthValue[]
}

/** Choices to be put in order (QTI `orderInteraction`). */
export interface OrderItem extends ItemBase {
  type: 'order'
  choices: readonly Choice[]
}

/** Each source is given one target; a target may serve several sources, or none (QTI `matchInteraction`). */
export interface MatchItem extends ItemBase {
  type: 'match'
  sources: readonly Choice[]
  targets: readonly Choice[]
}

/** Words of a bank, each used once at most, for the gaps of a text (QTI `gapMatchInteraction`). */
export interface GapItem extends ItemBase {
  type: 'gap'
  text: readonly GapTextPiece[]
  words: readonly Choice[]
}

/** One sentence of the story to be chosen; ids are segments of the level, `p2s1` (QTI `hottextInteraction`). */
export interface HotTextItem extends ItemBase {
  type: 'hot-text'
  choices: readonly Choice[]
}

/** A word or a number to be typed (QTI `textEntryInteraction`). */
export interface ShortAnswerItem extends ItemBase {
  type: 'short-answer'
  answer: 'word' | 'number'
}

/** A few sentences to be written, scored by the teacher (QTI `extendedTextInteraction`). */
export interface ExtendedItem extends ItemBase {
  type: 'extended'
}

/**
 * An item in one language at one level, as it is delivered: nothing in it tells what is right. In the terms of QTI 3
 * (https://www.imsglobal.org/spec/qti/v3p0/impl).
 */
export type Item =
  | ChoiceItem
  | TrueFalseNotStatedItem
  | OrderItem
  | MatchItem
  | GapItem
  | HotTextItem
  | ShortAnswerItem
  | ExtendedItem
