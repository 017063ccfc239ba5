import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  /** Fonts that a page asks for before its style sheet is read. */
  preloadedFonts: z.array(z.string()),
  /** The module script of every page. */
  enhancingScript: z.string(),
  /** What a page with the framework's scripts runs before them. */
  policyScript: z.string(),
})

/** Addresses, with a hash of the content in each name, of what every page loads. */
export type SiteAssets = z.infer<typeof schema>

/** Where `prepare.ts` writes the addresses, from the app's folder. */
export const siteAssetsFile = 'generated/assets.json'

let known: SiteAssets | undefined

/** Reads the addresses that `prepare.ts` wrote before the build began. */
export function siteAssets(): SiteAssets {
  known ??= schema.parse(JSON.parse(readFileSync(join(process.cwd(), siteAssetsFile), 'utf8')))
  return known
}
