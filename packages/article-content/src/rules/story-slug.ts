import type { Rule } from './rule.ts'

/** Parts of an address that other pages have: a story of such a name could not be reached. */
const reservedSlugs = ['about', 'accessibility', 'class', 'cards', 'not-found', 'j', 'api']

/** What the name of a story's folder should be and is not; undefined where it is fit. */
export function slugFault(slug: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return 'a folder named in kebab-case: small Latin letters, digits, single hyphens'
  }
  return reservedSlugs.includes(slug)
    ? `a folder named unlike the pages ${reservedSlugs.join(', ')}`
    : undefined
}

/** A story's folder is named in kebab-case and not like another page. */
export const storySlug: Rule = ({ slug }) => {
  const expected = slugFault(slug)
  return expected ? [{ file: slug, line: 1, rule: 'story-slug', expected, found: slug }] : []
}
