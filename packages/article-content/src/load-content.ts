import { inspectStories } from './inspect-stories.ts'
import type { Problem } from './model/problem.ts'
import type { Story } from './model/story.ts'
import type { StoryBackground } from './model/story-background.ts'
import type { StoryAnswerKey, StoryItems } from './model/story-items.ts'
import type { StoryTeaching } from './model/teaching.ts'
import { buildBackground } from './source/build-background.ts'
import { buildAnswerKey, buildItems } from './source/build-items.ts'
import { buildStory } from './source/build-story.ts'
import type { SourceStory } from './source/source-story.ts'
import { buildTeaching } from './source/teaching/build-teaching.ts'

/** A story with all that belongs to it, its answer key too; plain data that survives JSON. */
export interface StoryContent {
  story: Story
  items?: StoryItems
  answerKey?: StoryAnswerKey
  background?: StoryBackground
  teaching?: StoryTeaching
}

/** All that the stories hold, or, where a story breaks a rule, everything that has to be put right. */
export type LoadedContent =
  | { kind: 'loaded'; content: StoryContent[] }
  | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the stories in `folder`, ordered by slug, each with all that belongs to it, in one reading: for who needs
 * everything, and may hold the keys. It refuses whatever `checkStories` refuses; it throws the file system's error where
 * the folder cannot be read.
 */
export function loadContent(folder: string): LoadedContent {
  const { stories, problems } = inspectStories(folder)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'loaded', content: stories.flatMap(buildContent) }
}

function buildContent(source: SourceStory): StoryContent[] {
  const story = buildStory(source)
  if (!story) return []
  const items = buildItems(source)
  const answerKey = buildAnswerKey(source)
  const background = buildBackground(source)
  const teaching = buildTeaching(source)
  return [
    {
      story,
      ...(items && { items }),
      ...(answerKey && { answerKey }),
      ...(background && { background }),
      ...(teaching && { teaching }),
    },
  ]
}
