import type { StoryFacts, Words } from '@karda/article-content'

/** The author of the retold report, by the name that the edition's language gives, where it gives one. */
export function reportAuthor(facts: StoryFacts, words: Words): string {
  const { author } = facts.retoldFrom
  const id = author.toLowerCase().replaceAll(' ', '-')
  return words.people[id]?.name ?? author
}
