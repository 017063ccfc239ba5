import { relative } from 'node:path'
import { locales } from '@karda/i18n'
import { nameSchemas, storeSchemas } from '../editor/store-schemas.ts'
import { createStory } from '../new-story/create-story.ts'
import type { StoryPart } from '../new-story/story-parts.ts'
import { checkFolder } from './check-folder.ts'
import type { CommandResult } from './command-result.ts'
import type { ContentFolders } from './content-folders.ts'
import type { Command } from './read-command.ts'
import { showStats } from './show-stats.ts'
import { usage } from './usage.ts'

/** Does once what an author asks for; `today` is the day, `2026-11-28`, on which a new story begins. */
export function runContent(command: Command, folders: ContentFolders, today: string): CommandResult {
  switch (command.kind) {
    case 'check':
      return checkFolder(command.folder ?? folders.stories)
    case 'new':
      return makeStory(command.slug, command.parts, folders, today)
    case 'stats':
      return showStats(folders.stories, command.slug)
    case 'schemas':
      return storeAllSchemas(folders)
    case 'help':
      return { exitCode: 0, output: usage }
    case 'misuse':
      return { exitCode: 2, output: `${command.reason}\n\n${usage}` }
    default:
      return command satisfies never
  }
}

function makeStory(
  slug: string,
  parts: readonly StoryPart[],
  { stories, schemas, form }: ContentFolders,
  today: string,
): CommandResult {
  const story = { today, parts, locales: locales.map(({ code }) => code) }
  const created = createStory({ stories, slug, schemas, form }, story)
  if (created.kind === 'refused') return { exitCode: 2, output: created.reason }
  const { folder, files, blanks } = created
  return {
    exitCode: 0,
    output: `content: ${nameOf(folder)} made, ${files} files with ${blanks} blanks
Fill the blanks ‹TODO …›, story.yaml first; the comments say how. What is left:

  pnpm content check --watch`,
  }
}

function storeAllSchemas({ stories, schemas }: ContentFolders): CommandResult {
  const stored = storeSchemas(schemas)
  const named = nameSchemas(stories, schemas)
  const output = `content: ${stored} schemas stored in ${nameOf(schemas)}, named at the head of ${named} files that lacked it`
  return { exitCode: 0, output }
}

/** A folder as whoever called would name it. */
function nameOf(folder: string): string {
  return relative(process.cwd(), folder) || '.'
}
