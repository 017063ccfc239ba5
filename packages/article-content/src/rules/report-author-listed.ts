import type { Rule } from './rule.ts'

/** The author of a retold report is among the people, so that each language can write the name. */
export const reportAuthorListed: Rule = ({ facts }) => {
  if (!facts || !('author' in facts.data.retoldFrom)) return []
  const { author } = facts.data.retoldFrom
  if (facts.data.people.includes(author)) return []
  return [
    {
      file: facts.file,
      ...facts.positionOf(['retoldFrom', 'author']),
      rule: 'report-author-listed',
      expected: 'an author listed under people',
      found: author,
    },
  ]
}
