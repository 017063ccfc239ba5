/** A story's folder as read from disk: every path in it, and the text of the files that are text. */
export interface StoryFiles {
  slug: string
  /** Text by path from the story's folder, `en/full.md`; null for a file that is not YAML or Markdown. */
  texts: ReadonlyMap<string, string | null>
}
