import { open } from 'node:fs/promises'
import { closeDatabase, openDatabase, restoreBackup } from '@karda/database'
import { prepareDataFolder } from '../../server/prepare-data-folder.ts'
import { databaseSettings } from '../../src/environment/database-settings.ts'
import type { CommandContext, CommandOutcome, DataCommand } from '../data-command.ts'
import { readWords } from '../read-words.ts'
import { restoreProblem } from '../restore-problem.ts'

/** Brings back what a backup holds. */
export const restore: DataCommand = {
  usage: ['restore <file>', 'restore --replace <file>'],
  summary:
    'Brings all that is in a backup into an empty database, or with --replace in the place of what is there: all of it or nothing.',
  deed: 'restore the backup',
  async run(words, context) {
    const read = readWords(words, { replace: { type: 'boolean' } })
    if (read.kind === 'misused') return read
    const [name, ...rest] = read.positionals
    if (name === undefined || rest.length > 0) {
      return { kind: 'misused', problem: 'Say which file to restore.' }
    }
    return restoreFrom(context.fileAt(name), read.values.replace === true, context)
  },
}

async function restoreFrom(
  file: string,
  isReplacing: boolean,
  { environment }: CommandContext,
): Promise<CommandOutcome> {
  const handle = await open(file)
  try {
    const folderProblem = await prepareDataFolder(environment.dataFolder)
    if (folderProblem) {
      return { kind: 'not-done', problem: { ...folderProblem, where: folderProblem.variable } }
    }
    const database = openDatabase(databaseSettings(environment))
    try {
      const restoration = await restoreBackup(database, handle.readLines(), { isReplacing })
      if (restoration.kind !== 'restored') {
        return { kind: 'not-done', problem: restoreProblem(restoration, file) }
      }
      return {
        kind: 'done',
        output: `Restored ${restoration.rows} rows from ${file}.\nTeachers sign in again; students go on where they were.\n`,
      }
    } finally {
      await closeDatabase(database)
    }
  } finally {
    await handle.close()
  }
}
