import type { Story, StoryAnswerKey, StoryItems } from '@karda/article-content'

/** A story as the classroom has it; plain data that survives JSON. The key is for the server alone. */
export interface LibraryStory {
  story: Story
  items: StoryItems
  answerKey: StoryAnswerKey
}

/** The file of a story in the library's folder; its name is not a slug, which may be any word. */
export function storyFile(slug: string): string {
  return `story-${slug}.json`
}

/** The file with the addresses of what every page loads. */
export const assetsFile = 'assets.json'
