/** A piece of a sentence: words, emphasised words, a link, or a word with a glossary card. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'gloss'; term: string; text: string }
