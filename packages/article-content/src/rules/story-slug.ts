import type { Rule } from './rule.ts'

/** Parts of an address that other pages have: a story of such a name could not be reached. */
const reservedSlugs = ['about', 'accessibility', 'class', 'cards', 'not-found', 'j', 'api']

/** A story's folder is named in kebab-case and not like another page. */
export const storySlug: Rule = ({ slug }) => {
  const problem = { file: slug, line: 1, rule: 'story-slug', found: slug }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return [
      { ...problem, expected: 'a folder named in kebab-case: small Latin letters, digits, single hyphens' },
    ]
  }
  if (!reservedSlugs.includes(slug)) return []
  return [{ ...problem, expected: `a folder named unlike the pages ${reservedSlugs.join(', ')}` }]
}
