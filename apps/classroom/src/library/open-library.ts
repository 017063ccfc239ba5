import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { assetsFile, type LibraryStory, storyFile } from './library-story.ts'
import { type PageAssets, pageAssetsSchema } from './page-assets.ts'

const slugsSchema = z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** The stories that can be assigned. */
export interface Library {
  /** In the order of the alphabet. */
  slugs: readonly string[]
  assets: PageAssets
  /** The story with this slug; undefined where the library has none. Read at the first call, kept from then on. */
  story(slug: string): LibraryStory | undefined
}

/** Opens the folder that the build wrote; throws the file system's error where there is none. */
export function openLibrary(folder: string): Library {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const slugs = slugsSchema.parse(read('index.json'))
  const known = new Map<string, LibraryStory>()
  return {
    slugs,
    assets: pageAssetsSchema.parse(read(assetsFile)),
    story(slug) {
      if (!slugs.includes(slug)) return undefined
      const story = known.get(slug) ?? readStory(join(folder, storyFile(slug)))
      known.set(slug, story)
      return story
    },
  }
}

/** What the build of this very app wrote from checked stories is not checked again. */
function readStory(file: string): LibraryStory {
  return JSON.parse(readFileSync(file, 'utf8'))
}
