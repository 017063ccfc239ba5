import { writeBackup } from '@karda/database'
import type { CommandContext, CommandOutcome, DataCommand } from '../data-command.ts'
import { withData } from '../open-data.ts'
import { readWords } from '../read-words.ts'
import { writeNewFile } from '../write-new-file.ts'

/** Writes all that the classroom remembers into one file. */
export const backup: DataCommand = {
  usage: ['backup --out <file>'],
  summary: 'Writes all that the classroom remembers, as of one moment, into a new file. The server may run.',
  deed: 'write the backup',
  async run(words, context) {
    const read = readWords(words, { out: { type: 'string' } })
    if (read.kind === 'misused') return read
    const { out } = read.values
    if (!out || read.positionals.length > 0) {
      return { kind: 'misused', problem: 'Say with --out into which file.' }
    }
    return writeTo(context.fileAt(out), context)
  },
}

function writeTo(file: string, { environment, now }: CommandContext): Promise<CommandOutcome> {
  return withData(environment, async (database) => {
    const createdAt = now()
    // The first line says what the file is, the last one that it is whole.
    let rows = -2
    const lines = eachTold(writeBackup(database, createdAt), () => {
      rows += 1
    })
    const writing = await writeNewFile(file, lines)
    if (writing.kind === 'exists') return nameIsTaken(file)
    const size = `${rows} rows, ${Math.ceil(writing.bytes / 1000)} kB`
    return {
      kind: 'done',
      output: `The backup stands in ${file}: ${size}, as of ${new Date(createdAt).toISOString()}.\nWhoever has this file has all that is in it: keep it as carefully as the server.\n`,
    }
  })
}

async function* eachTold(lines: AsyncIterable<string>, tell: () => void): AsyncGenerator<string, void> {
  for await (const line of lines) {
    tell()
    yield line
  }
}

function nameIsTaken(file: string): CommandOutcome {
  return {
    kind: 'not-done',
    problem: {
      where: file,
      expected: 'a name that is free',
      found: 'a file or folder of this name',
      remedy: 'Choose another name, or move what stands there away: nothing is overwritten.',
    },
  }
}
