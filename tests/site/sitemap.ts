import { type LevelName, levelNames } from '@karda/article-content'
import { readSiteFile } from './site-folder.ts'

/** A page that the sitemap names. */
export interface SitemapPage {
  /** Its path from the domain's root. */
  path: string
  /** The language by which its path begins. */
  language: string
  /** Of a story’s page at several levels, which; a page that a story has once counts as full. */
  level: LevelName
  kind:
    | 'library'
    | 'story'
    | 'side-by-side'
    | 'glossary'
    | 'background'
    | 'quiz'
    | 'worksheet'
    | 'teaching'
    | 'text'
  /** Paths of the page in its languages and of its fallback, by `hreflang`, as the sitemap gives them. */
  alternates: Readonly<Record<string, string>>
}

const entries = [...readSiteFile('sitemap.xml').matchAll(/<url>(.*?)<\/url>/gs)].map(
  ([, entry = '']) => entry,
)

/** The address for which the site was built, without a slash at its end; tests look for it on their own server. */
export const baseAddress = new URL(locationOf(entries[0] ?? '')).origin

/** Every page of the sitemap, in its order. */
export const sitemapPages: readonly SitemapPage[] = entries.map((entry) => {
  const path = ownPath(locationOf(entry))
  const alternates = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, language = '', href = '']) => [language, ownPath(href)],
  )
  return {
    path,
    language: path.split('/')[1] ?? '',
    level: levelOf(path),
    kind: kindOf(path),
    alternates: Object.fromEntries(alternates),
  }
})

/** The story pages of the sitemap. */
export const storyPages = sitemapPages.filter(({ kind }) => kind === 'story')

/** The pages of the sitemap with a story in two languages. */
export const sideBySidePages = sitemapPages.filter(({ kind }) => kind === 'side-by-side')

/** The practice quizzes of the sitemap. */
export const quizPages = sitemapPages.filter(({ kind }) => kind === 'quiz')

/** The path of an address that the build made; throws for an address of any other site. */
export function ownPath(address: string): string {
  const { origin, pathname, hash } = new URL(address)
  if (origin !== baseAddress) throw new Error(`${address} is not an address below ${baseAddress}`)
  return pathname + hash
}

function locationOf(entry: string): string {
  return /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? ''
}

function levelOf(path: string): LevelName {
  const [, , , part] = path.split('/')
  return levelNames.find((level) => level === part) ?? 'full'
}

function kindOf(path: string): SitemapPage['kind'] {
  const html = readSiteFile(`${path}index.html`)
  if (html.includes('"@type":"Quiz"')) return 'quiz'
  if (path.includes('/worksheet/')) return 'worksheet'
  if (html.includes('data-row=')) return 'side-by-side'
  if (html.includes('"lesson plan"')) return 'teaching'
  if (path.endsWith('/background/')) return 'background'
  if (html.includes('data-segment=')) return 'story'
  if (html.includes('"DefinedTermSet"')) return 'glossary'
  return path.split('/').length === 3 ? 'library' : 'text'
}
