import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { schemaLine, withSchemaLine } from '../editor/schema-line.ts'
import { slugFault } from '../rules/story-slug.ts'
import { findBlanks } from '../source/find-blanks.ts'
import { type NewStory, newStoryFiles } from './new-story-files.ts'

/** Where a new story goes and what it is made of: paths of folders. */
export interface StoryPlace {
  stories: string
  slug: string
  schemas: string
  form: string
}

/** A story's folder with its blanks, or why it was not made. */
export type CreatedStory =
  | { kind: 'created'; folder: string; files: number; blanks: number }
  | { kind: 'refused'; reason: string }

/** Makes the folder of a new story from the form; refuses a name that no story can have and one that is taken. */
export function createStory({ stories, slug, schemas, form }: StoryPlace, story: NewStory): CreatedStory {
  const fault = slugFault(slug)
  if (fault) return { kind: 'refused', reason: `${slug} is no name for a story: expected ${fault}.` }
  const folder = join(stories, slug)
  if (existsSync(folder)) return { kind: 'refused', reason: `There is already a story named ${slug}.` }
  const files = newStoryFiles(readForm(form), story)
  for (const [path, text] of files) {
    const line = schemaLine(folder, path, schemas)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), line ? withSchemaLine(text, line) : text)
  }
  const blanks = [...files].flatMap(([path, text]) => findBlanks(path, text))
  return { kind: 'created', folder, files: files.size, blanks: blanks.length }
}

function readForm(folder: string): Map<string, string> {
  const paths = globSync('**/*.{md,yaml}', { cwd: folder }).sort()
  return new Map(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')]))
}
