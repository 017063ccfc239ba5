import type { BackgroundWords, Edition, Story, StoryBackground } from '@karda/article-content'
import type { DrawnMap } from './drawn-map.ts'

/** A story's background in one language, with its maps drawn. */
export interface ShownBackground {
  story: Story
  edition: Edition
  background: StoryBackground
  words: BackgroundWords
  maps: readonly DrawnMap[]
}
