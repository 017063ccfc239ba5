import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { StoryFiles } from './story-files.ts'

const byName = (one: string, other: string) => (one < other ? -1 : 1)

/**
 * Reads the story folders inside `folder`, in the order of their names, each when it is asked for. Hidden files, and
 * files beside the story folders, are not read. Throws the file system's error where the folder cannot be read.
 */
export function* readStoryFolders(folder: string): Generator<StoryFiles> {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(byName)
  for (const slug of slugs) yield { slug, texts: readTexts(join(folder, slug)) }
}

function readTexts(folder: string): Map<string, string | null> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byName)
  return new Map(files.map((file) => [file.slice(folder.length + 1).replaceAll(sep, '/'), readText(file)]))
}

/** Text with `\n` line ends and without a byte order mark. */
function readText(file: string): string | null {
  if (!/\.(?:md|yaml)$/.test(file)) return null
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
}
