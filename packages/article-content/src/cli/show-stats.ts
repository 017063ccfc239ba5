import { inspectStories } from '../inspect-stories.ts'
import type { CommandResult } from './command-result.ts'
import { formatStats } from './format-stats.ts'

/** The measures of the story of this name, or of all; 2 where there is no such story. */
export function showStats(folder: string, slug: string | undefined): CommandResult {
  const { stories } = inspectStories(folder)
  const wanted = slug === undefined ? stories : stories.filter((story) => story.slug === slug)
  if (slug !== undefined && wanted.length === 0) {
    const known = stories.map((story) => story.slug).join(', ')
    return { exitCode: 2, output: `There is no story named ${slug}. There are: ${known}.` }
  }
  return { exitCode: 0, output: formatStats(wanted) }
}
