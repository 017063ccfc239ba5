import type { Source, StoryFacts } from '../schema/story-facts.ts'
import type { Words } from '../schema/words.ts'

/** What a story is retold from: one report with its author, as the edition writes the name, or several sources. */
export type StoryOrigin =
  | { kind: 'report'; author: string; title: string; language: string }
  | { kind: 'sources'; sources: Source[] }

/** What a story is retold from, for a reader of one of its editions. */
export function originOf({ retoldFrom, sources }: StoryFacts, { people }: Words): StoryOrigin {
  if ('author' in retoldFrom) {
    const { author, title, language } = retoldFrom
    // The checker sees to it that the author is among the people; the id is what is left for a story that it refuses.
    return { kind: 'report', author: people[author]?.name ?? author, title, language }
  }
  return {
    kind: 'sources',
    sources: retoldFrom.flatMap((id) => {
      const source = sources[id]
      return source ? [source] : []
    }),
  }
}
