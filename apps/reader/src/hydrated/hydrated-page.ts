import { levelNameSchema } from '@karda/article-content'
import { isLocaleCode } from '@karda/i18n'
import { z } from 'zod'

/** What a hydrated page hands to the document, as its prop `hydrated`. */
const hydratedPageSchema = z.object({
  kind: z.literal('quiz'),
  locale: z.string().refine(isLocaleCode),
  /** The story at whose side the page stands, and its level. */
  slug: z.string(),
  level: levelNameSchema,
})

/** What the document needs to know of a hydrated page. */
export type HydratedPage = z.infer<typeof hydratedPageSchema>

const pagePropsSchema = z.object({ hydrated: hydratedPageSchema.optional() }).optional()

/** What a page's props tell of it, where it is a hydrated one. */
export function hydratedPageOf(pageProps: unknown): HydratedPage | undefined {
  return pagePropsSchema.parse(pageProps)?.hydrated
}
