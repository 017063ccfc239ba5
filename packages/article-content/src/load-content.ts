import { inspectInTurn } from './inspect-stories.ts'
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

/** A story with all that belongs to it, or, where it breaks a rule, everything that has to be put right. */
export type LoadedContent =
  | { kind: 'loaded'; content: StoryContent }
  | { kind: 'invalid'; problems: Problem[] }

/**
 * Loads the stories in `folder`, ordered by slug, each with all that belongs to it, in one reading: for who needs
 * everything, and may hold the keys. One story is held at a time, so that a library of any size can be read. A story that
 * `checkStories` would find fault with comes as its problems; one whose folder lacks what makes a story comes so too.
 * Throws the file system's error where the folder cannot be read.
 */
export function* loadContent(folder: string): Generator<LoadedContent> {
  for (const { story, problems } of inspectInTurn(folder)) {
    const content = problems.length === 0 ? buildContent(story) : undefined
    yield content ? { kind: 'loaded', content } : { kind: 'invalid', problems }
  }
}

function buildContent(source: SourceStory): StoryContent | undefined {
  const story = buildStory(source)
  if (!story) return undefined
  const items = buildItems(source)
  const answerKey = buildAnswerKey(source)
  const background = buildBackground(source)
  const teaching = buildTeaching(source)
  return {
    story,
    ...(items && { items }),
    ...(answerKey && { answerKey }),
    ...(background && { background }),
    ...(teaching && { teaching }),
  }
}
