import { z } from 'zod'

/** As the build writes it down. */
export const pageAssetsSchema = z.object({
  /** Addresses of fonts that a page asks for before its style sheet is read. */
  preloadedFonts: z.array(z.string()),
  /** The address of the module script of every page. */
  enhancingScript: z.string(),
  /**
   * Code, of our own: the policy under which scripts may load scripts. It stands in the page, since the framework's
   * scripts, which must not run before it, stand at the very top.
   */
  policy: z.string(),
})

/** What every page loads; addresses have a hash of the content in their names. */
export type PageAssets = z.infer<typeof pageAssetsSchema>
