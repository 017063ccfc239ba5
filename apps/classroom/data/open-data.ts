import { existsSync } from 'node:fs'
import { closeDatabase, type Database, migrateToLatest, openDatabase } from '@karda/database'
import { databaseSettings } from '../src/environment/database-settings.ts'
import type { Environment } from '../src/environment/environment.ts'
import type { CommandOutcome } from './data-command.ts'

/**
 * Works with the data that the environment names, by a connection of its own: a server may run meanwhile. Where there
 * are no tables of Karda, none are made: it is another place than was meant.
 */
export async function withData(
  environment: Environment,
  work: (database: Database) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const settings = databaseSettings(environment)
  const where = settings.kind === 'sqlite' ? settings.file : 'DATABASE_URL'
  if (settings.kind === 'sqlite' && !existsSync(settings.file)) return noTables(where, 'no such file')
  const database = openDatabase(settings)
  try {
    const tables = await database.engine.tableNames(database)
    return tables.includes('classes') ? await work(database) : noTables(where, 'a database without them')
  } finally {
    await closeDatabase(database)
  }
}

/** As `withData`; tables that an earlier Karda made are brought up to date first, as a start of the server does. */
export function withPresentData(
  environment: Environment,
  work: (database: Database) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  return withData(environment, async (database) => {
    const migration = await migrateToLatest(database)
    if (migration.kind === 'migrated') return work(database)
    return {
      kind: 'not-done',
      problem: {
        where: 'the database',
        expected: 'tables that this Karda knows',
        found: `tables of version ${migration.version}, of a newer Karda`,
        remedy: 'Run the command with the Karda that the server runs.',
      },
    }
  })
}

function noTables(where: string, found: string): CommandOutcome {
  return {
    kind: 'not-done',
    problem: {
      where,
      expected: 'the tables of Karda',
      found,
      remedy: 'Set DATA_FOLDER and DATABASE_URL as they are for the server, then try again.',
    },
  }
}
