import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { migrateToLatest } from '../migrations/migrate-to-latest.ts'
import type { TestEngine } from './test-engine.ts'

/** SQLite in a temporary folder; databases with all tables are copies of one that was migrated once. */
export async function startSqlite(): Promise<TestEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'karda-sqlite-'))
  const template = join(folder, 'template.sqlite')
  const db = openDatabase({ kind: 'sqlite', file: template })
  await migrateToLatest(db)
  await closeDatabase(db)
  let created = 0
  return {
    kind: 'sqlite',
    async createDatabase(tables) {
      created += 1
      const file = join(folder, `${created}.sqlite`)
      if (tables === 'all-tables') await copyFile(template, file)
      return { kind: 'sqlite', file }
    },
    async removeDatabase(settings) {
      if (settings.kind === 'sqlite') await rm(settings.file, { force: true })
    },
    stop: () => rm(folder, { recursive: true }),
  }
}
