import { statSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from './site-folder.ts'
import type { SitemapPage } from './sitemap.ts'

/**
 * Of the pages of each kind in each language, the one whose document is the heaviest: what loads with it is the same for
 * all of them. `pnpm proof` weighs all.
 */
export function heaviestPages(pages: readonly SitemapPage[]): readonly SitemapPage[] {
  if (process.env.KARDA_EVERY_PAGE) return pages
  const alike = Object.values(Object.groupBy(pages, ({ kind, language }) => `${kind} ${language}`))
  return alike.flatMap((group = []) =>
    group.toSorted((one, other) => documentBytes(other) - documentBytes(one)).slice(0, 1),
  )
}

/** The document as a browser gets it, in bytes. */
export function documentBytes({ path }: SitemapPage): number {
  return statSync(join(siteFolder, path, 'index.html.br')).size
}
