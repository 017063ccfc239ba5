import { levelNameSchema } from '@karda/article-content'
import { isLocaleCode } from '@karda/i18n'
import { sitemapPages } from './sitemap.ts'

/**
 * The pages on which `npm test` makes a check that takes long: of those made alike, the first in the order of the site in
 * one language, the last in the next, so that a different story or level stands for each. `pnpm proof` makes the check on
 * all of them.
 */
export function samplePages<Page extends { path: string }>(pages: readonly Page[]): readonly Page[] {
  if (process.env.KARDA_EVERY_PAGE) return pages
  const languages = [...new Set(pages.map(({ path }) => languageIn(path)))]
  const alike = Object.values(Object.groupBy(pages, ({ path }) => `${languageIn(path)} ${patternOf(path)}`))
  const chosen = alike.flatMap((group = []) => {
    const isOdd = languages.indexOf(languageIn(group[0]?.path ?? '')) % 2 === 1
    return group.at(isOdd ? -1 : 0) ?? []
  })
  return pages.filter((page) => chosen.includes(page))
}

/** What has pages below it in a language is a story. */
const storySlugs = new Set(
  sitemapPages.flatMap(({ path }) => {
    const [slug, ...below] = partsOf(path)
    return slug && below.length > 0 ? [slug] : []
  }),
)

/** A page's path without what differs between pages made alike: its language, its story, its level. */
function patternOf(path: string): string {
  const [first, ...below] = partsOf(path)
  if (first === undefined || !storySlugs.has(first)) return first ?? ''
  const parts = below.filter((part) => !levelNameSchema.safeParse(part).success)
  return ['story', ...parts.map((part) => (isLocaleCode(part) ? 'language' : part))].join('/')
}

function partsOf(path: string): string[] {
  return path.split('/').slice(2, -1)
}

function languageIn(path: string): string {
  return path.split('/')[1] ?? ''
}
