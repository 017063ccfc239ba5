import type { Position } from './position.ts'

/**
 * What a text is, which decides how it ends: a `segment` of a story, `sentences` (an explanation, a note), a
 * `phrase` (a headline, a headword), a `label` (one phrase or several sentences), or the `pronunciation` of a
 * headword.
 */
export type TextKind = 'segment' | 'sentences' | 'phrase' | 'label' | 'pronunciation'

/** A text that readers see, with the way back from its characters to its file. */
export interface LocatedText {
  /** Path from the folder of stories. */
  file: string
  kind: TextKind
  text: string
  /** Where the UTF-16 unit at `index` of `text` stands in the file. */
  positionAt(index: number): Position
}
