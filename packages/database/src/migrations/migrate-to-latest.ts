import type { Database } from '../engine/database.ts'
import { migrateTo } from './migrate-to.ts'
import { isKnownVersion, latestVersion } from './migrations.ts'
import { schemaVersion } from './schema-version.ts'

/** What became of the tables. `newer-schema`: a later Karda has changed them, so this one must not touch them. */
export type MigrationOutcome =
  | { kind: 'migrated'; applied: readonly string[] }
  | { kind: 'newer-schema'; version: string }

/**
 * Brings the tables up to what this Karda needs. However many processes start at once, one alone migrates; all that is
 * missing is done, or nothing.
 */
export async function migrateToLatest(db: Database): Promise<MigrationOutcome> {
  const version = await schemaVersion(db.engine, db)
  if (version !== undefined && !isKnownVersion(version)) return { kind: 'newer-schema', version }
  return { kind: 'migrated', applied: await migrateTo(db, latestVersion) }
}
