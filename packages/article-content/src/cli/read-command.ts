import { parseArgs } from 'node:util'
import { type StoryPart, storyParts } from '../new-story/story-parts.ts'

/** What an author asks for; `misuse` says why the words ask for nothing. */
export type Command =
  | { kind: 'check'; folder: string | undefined; watches: boolean }
  | { kind: 'new'; slug: string; parts: StoryPart[] }
  | { kind: 'stats'; slug: string | undefined }
  | { kind: 'schemas' }
  | { kind: 'help' }
  | { kind: 'misuse'; reason: string }

type Flags = ReturnType<typeof parse>['values']

/** The flags that each command takes, by its name. */
const flagsOf: Readonly<Record<string, readonly (keyof Flags)[]>> = {
  check: ['watch'],
  new: storyParts,
  stats: [],
  schemas: [],
  help: [],
}

/** Reads the words after `content`. */
export function readCommand(words: readonly string[]): Command {
  const parsed = tryParse(words)
  if (typeof parsed === 'string') return { kind: 'misuse', reason: parsed }
  const { values: flags, positionals } = parsed
  const [name, argument, ...rest] = positionals
  if (flags.help || name === 'help') return { kind: 'help' }
  if (name === undefined) return { kind: 'misuse', reason: 'Which command?' }
  const allowed = Object.hasOwn(flagsOf, name) ? flagsOf[name] : undefined
  if (!allowed) return { kind: 'misuse', reason: `There is no command ${name}.` }
  const stray = [...rest, ...(name === 'schemas' && argument !== undefined ? [argument] : [])]
  if (stray.length > 0) return { kind: 'misuse', reason: `${name} does not take ${stray.join(' ')}.` }
  const flag = Object.keys(flags).find((given) => !allowed.some((known) => known === given))
  if (flag !== undefined) return { kind: 'misuse', reason: `${name} does not take --${flag}.` }
  return commandOf(name, argument, flags)
}

function commandOf(name: string, argument: string | undefined, flags: Flags): Command {
  switch (name) {
    case 'check':
      return { kind: 'check', folder: argument, watches: flags.watch ?? false }
    case 'stats':
      return { kind: 'stats', slug: argument }
    case 'schemas':
      return { kind: 'schemas' }
    default:
      if (argument === undefined)
        return { kind: 'misuse', reason: 'new needs the name of the story’s folder.' }
      return { kind: 'new', slug: argument, parts: storyParts.filter((part) => flags[part]) }
  }
}

/** The words parted into flags and others, or what is wrong with them. */
function tryParse(words: readonly string[]): ReturnType<typeof parse> | string {
  try {
    return parse(words)
  } catch (error) {
    // Node's own words on a flag that is none, without its advice on file names that begin with a dash.
    if (error instanceof TypeError) return error.message.replace(/\. To specify.*/, '.')
    throw error
  }
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      watch: { type: 'boolean' },
      background: { type: 'boolean' },
      teaching: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
