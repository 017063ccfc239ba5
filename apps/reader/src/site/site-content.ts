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
  mkdirSync(join(appFolder, contentFolder), { recursive: true })
  const outlines: StoryOutline[] = []
  for (const content of readStories()) {
    writeFileSync(join(appFolder, contentFolder, `${content.story.slug}.json`), JSON.stringify(content))
    outlines.push(outlineOf(content))
  }
  writeFileSync(join(appFolder, outlinesFile), JSON.stringify(outlines))
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

let knownOutlines: readonly StoryOutline[] | undefined

// What these two read was written by our own build, so it is not parsed by a schema again.
function keptOutlines(): readonly StoryOutline[] {
  const kept: readonly StoryOutline[] =
    knownOutlines ?? JSON.parse(readFileSync(join(process.cwd(), outlinesFile), 'utf8'))
  knownOutlines = kept
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
  if (lastRead?.state !== state) lastRead = { state, content: [...readStories()] }
  return lastRead.content
}

/** Goes through all stories, to count the problems of all, and throws at the end where there are any. */
function* readStories(): Generator<StoryContent> {
  let problems = 0
  for (const loaded of loadContent(buildEnvironment(process.env).storiesFolder)) {
    if (loaded.kind === 'loaded') yield loaded.content
    else problems += loaded.problems.length
  }
  if (problems > 0) throw new InvalidStoriesError(problems)
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
