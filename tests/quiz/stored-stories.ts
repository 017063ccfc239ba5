import type { Problem, Story, StoryAnswerKey, StoryItems } from '@karda/article-content'
import { loadStories } from '@karda/article-content/load'
import { loadAnswerKeys } from '@karda/article-content/load-answer-keys'
import { loadItems } from '@karda/article-content/load-items'
import { storiesFolder } from './stories-folder.ts'

/** A story with its items and their key, as they stand in its files. */
export interface StoredStory {
  story: Story
  items: StoryItems
  key: StoryAnswerKey
}

const { stories } = sound(loadStories(storiesFolder))
const { items } = sound(loadItems(storiesFolder))
const { answerKeys } = sound(loadAnswerKeys(storiesFolder))

/** Every story that has items. */
export const storedStories: readonly StoredStory[] = stories.flatMap((story) => {
  const { slug } = story
  const own = items.find((candidate) => candidate.slug === slug)
  const key = answerKeys.find((candidate) => candidate.slug === slug)
  return own && key ? [{ story, items: own, key }] : []
})

function sound<Loaded extends { kind: 'loaded' }>(
  result: Loaded | { kind: 'invalid'; problems: Problem[] },
): Loaded {
  if (result.kind === 'loaded') return result
  throw new Error(`The stories have ${result.problems.length} problems: pnpm content check lists them.`)
}
