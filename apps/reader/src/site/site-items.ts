import {
  type LevelName,
  levelsAsked,
  type Story,
  type StoryAnswerKey,
  type StoryItems,
} from '@karda/article-content'
import { loadAnswerKeys } from '@karda/article-content/load-answer-keys'
import { loadItems } from '@karda/article-content/load-items'
import { buildEnvironment } from '../environment/build-environment.ts'
import { InvalidStoriesError } from './site-stories.ts'

/** What one may practise with after reading a story: its items and, since practice is answered at once, their key. */
export interface PracticeItems {
  items: StoryItems
  key: StoryAnswerKey
}

let known: ReadonlyMap<string, PracticeItems> | undefined

/** The items and keys of a story; undefined where it has none. Read once a build, in development every time. */
export function practiceItemsOf(slug: string): PracticeItems | undefined {
  if (!known || process.env.NODE_ENV !== 'production') known = readPracticeItems()
  return known.get(slug)
}

/** The levels of a story at which there is something to practise. */
export function quizLevels(story: Story): LevelName[] {
  const levels = levelsAsked(practiceItemsOf(story.slug)?.items, 'practice')
  return story.facts.levels.filter((level) => levels.includes(level))
}

function readPracticeItems(): Map<string, PracticeItems> {
  const { storiesFolder } = buildEnvironment(process.env)
  const items = loadItems(storiesFolder)
  const keys = loadAnswerKeys(storiesFolder)
  if (items.kind === 'invalid') throw new InvalidStoriesError(items.problems.length)
  if (keys.kind === 'invalid') throw new InvalidStoriesError(keys.problems.length)
  const keyBySlug = new Map(keys.answerKeys.map((key) => [key.slug, key]))
  return new Map(
    items.items.flatMap((story) => {
      const key = keyBySlug.get(story.slug)
      return key ? [[story.slug, { items: story, key }]] : []
    }),
  )
}
