import { fileURLToPath } from 'node:url'
import { loadStories } from '@karda/article-content/load'
import { loadAnswerKeys } from '@karda/article-content/load-answer-keys'
import { loadItems } from '@karda/article-content/load-items'
import type { Library } from '../../library/open-library.ts'

const folder = fileURLToPath(new URL('../../../../../packages/article-content/stories', import.meta.url))

/** The stories of the repository, as the build would write them. */
export function sampleLibrary(): Library {
  const stories = loadStories(folder)
  const items = loadItems(folder)
  const keys = loadAnswerKeys(folder)
  if (stories.kind === 'invalid' || items.kind === 'invalid' || keys.kind === 'invalid') {
    throw new Error('The stories have problems: “pnpm content check” lists them.')
  }
  const storyBySlug = new Map(
    stories.stories.flatMap((story) => {
      const { slug } = story
      const storyItems = items.items.find((one) => one.slug === slug)
      const answerKey = keys.answerKeys.find((one) => one.slug === slug)
      return storyItems && answerKey ? [[slug, { story, items: storyItems, answerKey }] as const] : []
    }),
  )
  return {
    slugs: [...storyBySlug.keys()],
    assets: { preloadedFonts: [], enhancingScript: '', policy: '' },
    story: (slug) => storyBySlug.get(slug),
  }
}
