import type {
  Choice,
  ChoiceItem,
  ExtendedItem,
  GapItem,
  HotTextItem,
  MatchItem,
  OrderItem,
  ShortAnswerItem,
  TrueFalseNotStatedItem,
} from '../item/item.ts'

const base = { id: 'item', skill: 'locate', locale: 'en', prompt: 'A prompt.' } as const

/** A choice item of these ids; of single cardinality unless told otherwise. */
export function choiceItem(ids: readonly string[], more: Partial<ChoiceItem> = {}): ChoiceItem {
  return { ...base, type: 'choice', cardinality: 'single', choices: choicesOf(ids), fixed: [], ...more }
}

/** A statement that is true, false, or not stated. */
export function statementItem(more: Partial<TrueFalseNotStatedItem> = {}): TrueFalseNotStatedItem {
  const choices = ['is-true', 'is-false', 'not-stated'] as const
  return { ...base, type: 'true-false-not-stated', choices, ...more }
}

/** An order item of these ids. */
export function orderItem(ids: readonly string[], more: Partial<OrderItem> = {}): OrderItem {
  return { ...base, type: 'order', choices: choicesOf(ids), ...more }
}

/** A match item of these ids. */
export function matchItem(
  sources: readonly string[],
  targets: readonly string[],
  more: Partial<MatchItem> = {},
): MatchItem {
  return { ...base, type: 'match', sources: choicesOf(sources), targets: choicesOf(targets), ...more }
}

/** A gap item whose text is nothing but gaps with the word "and" after each. */
export function gapItem(
  gaps: readonly string[],
  words: readonly string[],
  more: Partial<GapItem> = {},
): GapItem {
  const text = gaps.flatMap((id) => [{ kind: 'gap', id } as const, { kind: 'text', text: ' and ' } as const])
  return { ...base, type: 'gap', text, words: choicesOf(words), ...more }
}

/** A hot-text item of these segments. */
export function hotTextItem(segments: readonly string[], more: Partial<HotTextItem> = {}): HotTextItem {
  return { ...base, type: 'hot-text', choices: choicesOf(segments), ...more }
}

/** A short-answer item. */
export function shortAnswerItem(more: Partial<ShortAnswerItem> = {}): ShortAnswerItem {
  return { ...base, type: 'short-answer', answer: 'word', ...more }
}

/** An extended item. */
export function extendedItem(more: Partial<ExtendedItem> = {}): ExtendedItem {
  return { ...base, type: 'extended', ...more }
}

function choicesOf(ids: readonly string[]): Choice[] {
  return ids.map((id) => ({ id, text: `The words of ${id}.` }))
}
