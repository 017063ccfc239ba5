import type { Rule } from './rule.ts'

/** The author of the retold report is among the people, so that each language can write the name. */
export const reportAuthorListed: Rule = ({ facts }) => {
  if (!facts || facts.data.people.includes(facts.data.retoldFrom.author)) return []
  return [
    {
      file: facts.file,
      ...facts.positionOf(['retoldFrom', 'author']),
      rule: 'report-author-listed',
      expected: 'an author listed under people',
      found: facts.data.retoldFrom.author,
    },
  ]
}
