import type { ItemFeedback, ItemWordsById, ItemWordsWithFeedback } from '../schema/item-words.ts'
import type { TextEntry } from './text-entry.ts'

/**
 * What is said of each item in every language alike: its words, and the words that tell the answer. What is chosen
 * from is a label, one phrase or one sentence, as its item needs; what explains is sentences.
 */
export function itemTexts(items: ItemWordsById): TextEntry[] {
  return Object.entries(items).flatMap(([id, words]) => [
    ...deliveredTexts(id, words),
    ...feedbackTexts([id, 'feedback'], words.feedback),
  ])
}

/** The typed answers that each item knows, right and wrong: phrases, as many as the language needs. */
export function typedAnswers(items: ItemWordsById): TextEntry[] {
  return Object.entries(items).flatMap(([id, { feedback }]) => [
    ...list([id, 'feedback', 'accepted'], feedback.accepted),
    ...Object.entries(feedback.mistakes ?? {}).flatMap(([mistake, { answers }]) =>
      list([id, 'feedback', 'mistakes', mistake, 'answers'], answers),
    ),
  ])
}

function deliveredTexts(id: string, words: ItemWordsWithFeedback): TextEntry[] {
  return [
    [[id, 'prompt'], 'sentences', words.prompt],
    ...record([id, 'choices'], 'label', words.choices),
    ...record([id, 'sources'], 'label', words.sources),
    ...record([id, 'targets'], 'label', words.targets),
    [[id, 'text'], 'sentences', words.text],
    ...record([id, 'words'], 'phrase', words.words),
  ]
}

function feedbackTexts(path: TextEntry[0], feedback: ItemFeedback): TextEntry[] {
  const mistakes = Object.entries(feedback.mistakes ?? {})
  return [
    ...record([...path, 'reasons'], 'sentences', feedback.reasons),
    ...mistakes.map(
      ([id, { reason }]): TextEntry => [[...path, 'mistakes', id, 'reason'], 'sentences', reason],
    ),
    ...record([...path, 'criteria'], 'label', feedback.criteria),
    [[...path, 'modelAnswer'], 'sentences', feedback.modelAnswer],
  ]
}

function record(path: TextEntry[0], kind: TextEntry[1], texts: Record<string, string> = {}): TextEntry[] {
  return Object.entries(texts).map(([id, text]): TextEntry => [[...path, id], kind, text])
}

function list(path: TextEntry[0], texts: readonly string[] = []): TextEntry[] {
  return texts.map((text, index): TextEntry => [[...path, index], 'phrase', text])
}
