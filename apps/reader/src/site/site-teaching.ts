import type { Story, StoryTeaching } from '@karda/article-content'
import { loadTeaching } from '@karda/article-content/load-teaching'
import { buildEnvironment } from '../environment/build-environment.ts'
import { InvalidStoriesError } from './site-stories.ts'

let known: ReadonlyMap<string, StoryTeaching> | undefined

/** The teacher's notes on a story; undefined where it has none. Read once a build, in development every time. */
export function teachingOf({ slug }: Story): StoryTeaching | undefined {
  if (!known || process.env.NODE_ENV !== 'production') known = readTeaching()
  return known.get(slug)
}

function readTeaching(): Map<string, StoryTeaching> {
  const loaded = loadTeaching(buildEnvironment(process.env).storiesFolder)
  if (loaded.kind === 'invalid') throw new InvalidStoriesError(loaded.problems.length)
  return new Map(loaded.teaching.map((teaching) => [teaching.slug, teaching]))
}
