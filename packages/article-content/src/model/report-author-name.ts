import type { StoryFacts } from '../schema/story-facts.ts'
import type { Words } from '../schema/words.ts'

/** The author of the report that a story retells, as an edition's language writes the name. */
export function reportAuthorName({ retoldFrom: { author } }: StoryFacts, { people }: Words): string {
  // The checker sees to it that the author is among the people; the id is what is left for a story that it refuses.
  return people[author]?.name ?? author
}
