import type { StoryBackground } from '../model/story-background.ts'
import type { SourceStory } from './source-story.ts'

/** The story's background, or undefined where it has none. */
export function buildBackground(source: SourceStory): StoryBackground | undefined {
  const { slug, timeline, people, map, claims, editions } = source
  if (!timeline || !people || !map || !claims) return undefined
  const words: StoryBackground['words'] = {}
  for (const edition of editions) {
    if (edition.background) words[edition.locale] = edition.background.data
  }
  return { slug, timeline: timeline.data, people: people.data, map: map.data, claims: claims.data, words }
}
