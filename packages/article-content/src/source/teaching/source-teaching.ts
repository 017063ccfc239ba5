import type { Root } from 'mdast'

/** The file of teacher's notes in one language: its text and its Markdown tree. */
export interface SourceTeaching {
  file: string
  text: string
  tree: Root
}
