import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadContent, type StoryContent } from '@karda/article-content/load-content'
import { buildEnvironment } from '../environment/build-environment.ts'
import { outlineOf, type StoryOutline } from './story-outline.ts'

/** Where a build keeps what it has read of the stories, from the app's folder: a file a story, and their outlines. */
const contentFolder = 'generated/content'
const outlinesFile = 'generated/outlines.json'

/** How many stories a process holds at a time. Pages of one story are made in a row, so a few are enough. */
const mostHeld = 8

/**
 * Reads and checks the stories and writes them down for the pages: every process that makes pages then reads the few
 * stories that it needs at a time, however many there are. Throws `InvalidStoriesError`.
 */
export function writeSiteContent(appFolder: string): void {
  const content = readStories()
  mkdirSync(join(appFolder, contentFolder), { recursive: true })
  for (const story of content) {
    writeFileSync(join(appFolder, contentFolder, `${story.story.slug}.json`), JSON.stringify(story))
  }
  writeFileSync(join(appFolder, outlinesFile), JSON.stringify(content.map(outlineOf)))
}

/** The outlines of the site's stories, ordered by slug. */
export function storyOutlines(): readonly StoryOutline[] {
  return isInDevelopment() ? storiesAsTheyStand().map(outlineOf) : keptOutlines()
}

/** A story with all that belongs to it; throws `UnknownStoryError`, for only addresses of our own stories are asked for. */
export function contentOf(slug: string): StoryContent {
  const content = isInDevelopment()
    ? storiesAsTheyStand().find(({ story }) => story.slug === slug)
    : keptContent(slug)
  if (!content) throw new UnknownStoryError(slug)
  return content
}

function isInDevelopment(): boolean {
  return process.env.NODE_ENV === 'development'
}

let outlines: readonly StoryOutline[] | undefined

// What these two read was written by our own build, so it is not parsed by a schema again.
function keptOutlines(): readonly StoryOutline[] {
  const kept: readonly StoryOutline[] =
    outlines ?? JSON.parse(readFileSync(join(process.cwd(), outlinesFile), 'utf8'))
  outlines = kept
  return kept
}

const held = new Map<string, StoryContent>()

function keptContent(slug: string): StoryContent | undefined {
  const known = held.get(slug)
  if (known || !keptOutlines().some((outline) => outline.slug === slug)) return known
  const content: StoryContent = JSON.parse(
    readFileSync(join(process.cwd(), contentFolder, `${slug}.json`), 'utf8'),
  )
  const [oldest] = held.keys()
  if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest)
  held.set(slug, content)
  return content
}

let lastRead: { state: string; content: StoryContent[] } | undefined

/** In development a page shows what was just written: the stories are read again when a file of theirs has changed. */
function storiesAsTheyStand(): StoryContent[] {
  const folder = buildEnvironment(process.env).storiesFolder
  const files = globSync('**/*', { cwd: folder }).map(
    (file) => `${file} ${statSync(join(folder, file)).mtimeMs}`,
  )
  const state = files.join()
  if (lastRead?.state !== state) lastRead = { state, content: readStories() }
  return lastRead.content
}

function readStories(): StoryContent[] {
  const loaded = loadContent(buildEnvironment(process.env).storiesFolder)
  if (loaded.kind === 'invalid') throw new InvalidStoriesError(loaded.problems.length)
  return loaded.content
}

/** A story was asked for that the site does not have; a bug of the caller. */
export class UnknownStoryError extends Error {
  override readonly name = 'UnknownStoryError'

  constructor(slug: string) {
    super(`The site has no story “${slug}”.`)
  }
}

/** A site is not made of stories with problems: `pnpm content check` lists them. */
export class InvalidStoriesError extends Error {
  override readonly name = 'InvalidStoriesError'

  constructor(problems: number) {
    super(`The stories have ${problems} problems; “pnpm content check” lists them.`)
  }
}
