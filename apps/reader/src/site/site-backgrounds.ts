import type { StoryBackground } from '@karda/article-content'
import { loadBackgrounds } from '@karda/article-content/load-backgrounds'
import { buildEnvironment } from '../environment/build-environment.ts'
import { InvalidStoriesError } from './site-stories.ts'

let known: ReadonlyMap<string, StoryBackground> | undefined

/** What stands behind a story; undefined where it has no background. Read once a build, in development every time. */
export function backgroundOf(slug: string): StoryBackground | undefined {
  if (!known || process.env.NODE_ENV !== 'production') known = readBackgrounds()
  return known.get(slug)
}

function readBackgrounds(): Map<string, StoryBackground> {
  const loaded = loadBackgrounds(buildEnvironment(process.env).storiesFolder)
  if (loaded.kind === 'invalid') throw new InvalidStoriesError(loaded.problems.length)
  return new Map(loaded.backgrounds.map((background) => [background.slug, background]))
}
