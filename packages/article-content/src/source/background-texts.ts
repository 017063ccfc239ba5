import type { BackgroundWords } from '../schema/background-words.ts'
import type { TextEntry } from './text-entry.ts'

/** Every text of a story's background in one language. */
export function backgroundTexts(words: BackgroundWords): TextEntry[] {
  return [
    ...Object.entries(words.timeline).flatMap(([id, { title, text }]): TextEntry[] => [
      [['timeline', id, 'title'], 'phrase', title],
      [['timeline', id, 'text'], 'sentences', text],
    ]),
    ...(['people', 'places'] as const).flatMap((list) =>
      Object.entries(words[list]).flatMap(([id, { pronunciation, text }]): TextEntry[] => [
        [[list, id, 'pronunciation'], 'pronunciation', pronunciation],
        [[list, id, 'text'], 'sentences', text],
      ]),
    ),
    ...Object.entries(words.names).map(([id, name]): TextEntry => [['names', id], 'phrase', name]),
    ...Object.entries(words.maps).flatMap(([id, { title, marked, text }]): TextEntry[] => [
      [['maps', id, 'title'], 'phrase', title],
      [['maps', id, 'marked'], 'phrase', marked],
      [['maps', id, 'text'], 'sentences', text],
    ]),
    ...Object.entries(words.voices).map(([id, voice]): TextEntry => [['voices', id], 'phrase', voice]),
    [['lesson', 'title'], 'label', words.lesson?.title],
    [['lesson', 'text'], 'sentences', words.lesson?.text],
    ...Object.entries(words.claims).flatMap(([id, { claim, check }]): TextEntry[] => [
      [['claims', id, 'claim'], 'sentences', claim],
      [['claims', id, 'check'], 'sentences', check],
    ]),
  ]
}
