import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStories } from '@karda/article-content/load'
import { loadAnswerKeys } from '@karda/article-content/load-answer-keys'
import { loadItems } from '@karda/article-content/load-items'
import { z } from 'zod'
import { assetsFile, type LibraryStory, storyFile } from '../src/library/library-story.ts'
import { type PageAssets, pageAssetsSchema } from '../src/library/page-assets.ts'

const readerAssetsSchema = pageAssetsSchema.omit({ policy: true }).extend({ policyScript: z.string() })

/** Where the stories are read, and where the classroom reads them; absolute paths. */
export interface LibraryFolders {
  storiesFolder: string
  libraryFolder: string
  /** The file in which the reader's build wrote the addresses of what every page loads. */
  readerAssets: string
  /** The folder from which those addresses count. */
  readerExport: string
}

/**
 * Writes each story that has items, with its items and keys, into a file of its own, so that the server reads one when it
 * is first asked for and does not check all of them when it starts. Returns what stands in the way.
 */
export function writeLibrary({
  storiesFolder,
  libraryFolder,
  readerAssets,
  readerExport,
}: LibraryFolders): string[] {
  const stories = loadStories(storiesFolder)
  const items = loadItems(storiesFolder)
  const keys = loadAnswerKeys(storiesFolder)
  if (stories.kind === 'invalid' || items.kind === 'invalid' || keys.kind === 'invalid') {
    return ['The stories have problems: “pnpm content check” lists them.']
  }
  rmSync(libraryFolder, { recursive: true, force: true })
  mkdirSync(libraryFolder, { recursive: true })
  const slugs: string[] = []
  for (const story of stories.stories) {
    const storyItems = items.items.find(({ slug }) => slug === story.slug)
    const answerKey = keys.answerKeys.find(({ slug }) => slug === story.slug)
    if (!storyItems || !answerKey) continue
    const entry: LibraryStory = { story, items: storyItems, answerKey }
    writeFileSync(join(libraryFolder, storyFile(story.slug)), JSON.stringify(entry))
    slugs.push(story.slug)
  }
  writeFileSync(join(libraryFolder, 'index.json'), JSON.stringify(slugs))
  const { policyScript, ...assets } = readerAssetsSchema.parse(JSON.parse(readFileSync(readerAssets, 'utf8')))
  const pageAssets: PageAssets = { ...assets, policy: readFileSync(join(readerExport, policyScript), 'utf8') }
  writeFileSync(join(libraryFolder, assetsFile), JSON.stringify(pageAssets))
  return []
}
