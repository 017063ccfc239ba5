import { Migrator } from 'kysely/migration'
import type { Database } from '../engine/database.ts'
import { migrations } from './migrations.ts'

/** Migrates to a version that is not before the present one; returns the names of the migrations that this took. */
export async function migrateTo(db: Database, version: string): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error, results } = await migrator.migrateTo(version)
  if (error !== undefined) throw new MigrationError(error)
  return results?.map((result) => result.migrationName) ?? []
}

/** A migration failed and was undone; the cause says why. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'

  constructor(cause: unknown) {
    super('The tables of the database could not be migrated.', { cause })
  }
}
