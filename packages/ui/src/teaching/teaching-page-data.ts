import type { Edition, LevelName, Story, TeachingNotes, TeachingPage } from '@karda/article-content'

/** What teacher's notes on a story are shown with. */
export interface TeachingPageData {
  story: Story
  edition: Edition
  notes: TeachingNotes
  /** The levels that have a worksheet, hardest first. */
  sheetLevels: readonly LevelName[]
  /** Addresses of the pages that notes lead to by name; of one that the site does not have, only the words are shown. */
  pages: Readonly<Partial<Record<TeachingPage, string>>>
}
