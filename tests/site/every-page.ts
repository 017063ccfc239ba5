import { sitemapPages } from './sitemap.ts'

/** A page as a visitor meets it. */
export interface VisitedPage {
  path: string
  status: 200 | 404
}

/** The choice of languages, as a visitor meets it whose browser asks for none of ours. */
const languageChoice: VisitedPage = { path: '/', status: 200 }

/** The answers where there is no page: in each language, and in all of them at once. */
const notFoundPages: readonly VisitedPage[] = [
  ...new Set(sitemapPages.map(({ language }) => `/${language}/no-such-page/`)),
  '/no-such-page/',
].map((path) => ({ path, status: 404 }))

/** Every kind of answer that is a page: the sitemap's, the choice of languages, and where there is none. */
export const everyPage: readonly VisitedPage[] = [
  ...sitemapPages.map(({ path }): VisitedPage => ({ path, status: 200 })),
  languageChoice,
  ...notFoundPages,
]

/** Every page, by the language by which its path begins. */
export const pagesByLanguage: ReadonlyMap<string, readonly VisitedPage[]> = Map.groupBy(
  everyPage,
  ({ path }) => /^\/(\w\w)\//.exec(path)?.[1] ?? 'all languages',
)

/** The browser language with which `everyPage` is visited: none of ours. */
export const foreignLanguage = 'fr-FR'
