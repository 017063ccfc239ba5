import type { StoryFacts, Words } from '@karda/article-content'

/** The author of the retold report, in the letters of the edition's language where its words name them. */
export function creditedAuthor({ retoldFrom: { author } }: StoryFacts, { people }: Words): string {
  const personId = author.toLowerCase().replaceAll(' ', '-')
  return people[personId]?.name ?? author
}
