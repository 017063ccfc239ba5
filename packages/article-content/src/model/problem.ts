/** Something in a story's files that an author has to put right. */
export interface Problem {
  /** Path from the folder of stories, with `/` between folders. */
  file: string
  /** Line in that file, from 1. */
  line: number
  /** Column in that line in UTF-16 units, from 1; absent where the whole line or file is meant. */
  column?: number
  /** Name of the rule that found it. */
  rule: string
  expected: string
  found: string
  hint?: string
}
