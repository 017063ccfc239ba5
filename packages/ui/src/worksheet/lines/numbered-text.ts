/** Words of a line that are set alike: plain, emphasised, or a word that the glossary explains. */
export type LineRun =
  | { kind: 'plain' | 'emphasis'; text: string }
  | { kind: 'term'; term: string; text: string }

/** What a line holds of one sentence; `segment` is the sentence's id, `p3s2`. */
export interface LinePart {
  segment: string
  runs: readonly LineRun[]
}

/** A line of a story on paper. `number` counts the lines of the whole story, from 1. */
export interface StoryLine {
  number: number
  parts: readonly LinePart[]
}

/** A paragraph of a story, broken into lines; `id` is `p3`. */
export interface NumberedParagraph {
  id: string
  lines: readonly StoryLine[]
}
