import { describe, expect, it } from 'vitest'
import { readRows } from '../backup/read-rows.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import type { Database } from '../engine/database.ts'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { furnishEverything } from './furnish-everything.ts'
import { linesOf, readAll } from './lines.ts'
import { doOperation, sampleOperations } from './random-operations.ts'
import { autumn } from './sample-classroom.ts'
import type { TestEngine } from './test-engine.ts'

/** That nobody could tell by its answers which of two engines holds the rows. */
export function describeAgreement(one: TestEngine, other: TestEngine): void {
  describe(`${one.kind} and ${other.kind}`, () => {
    it('answer a random log of 1,000 operations alike, and hold the same in the end', async () => {
      const operations = sampleOperations(1_000)
      const [first, second] = await Promise.all(
        [one, other].map((engine) =>
          withDatabase(engine, 'all-tables', async (db) => {
            const answers: unknown[] = []
            for (const operation of operations) answers.push(await doOperation(db, operation))
            return { answers, rows: await rowsOf(db) }
          }),
        ),
      )
      expect(first?.answers).toEqual(second?.answers)
      expect(first?.rows).toEqual(second?.rows)
      // A log in which next to nothing succeeds would show next to nothing.
      const kept = first?.answers.filter((answer) => JSON.stringify(answer)?.includes('kept')) ?? []
      expect(kept.length).toBeGreaterThan(100)
    })

    it.each([
      [one, other],
      [other, one],
    ])('restore each other’s backups (case %#)', async (from, to) => {
      const lines = await withDatabase(from, 'all-tables', async (db) => {
        await furnishEverything(db)
        return readAll(writeBackup(db, autumn))
      })
      const restored = await withDatabase(to, 'no-tables', async (db) => {
        expect(await restoreBackup(db, linesOf(lines))).toEqual({ kind: 'restored', rows: lines.length - 2 })
        return readAll(writeBackup(db, autumn))
      })
      expect(await sortedRows(restored)).toEqual(await sortedRows(lines))
    })
  })
}

async function withDatabase<Result>(
  engine: TestEngine,
  tables: 'no-tables' | 'all-tables',
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const settings = await engine.createDatabase(tables)
  const db = openDatabase(settings)
  const result = await work(db)
  await closeDatabase(db)
  await engine.removeDatabase(settings)
  return result
}

async function rowsOf(db: Database): Promise<string[]> {
  return sortedRows(await readAll(writeBackup(db, autumn)))
}

/** Engines read rows and columns in orders of their own. */
async function sortedRows(lines: readonly string[]): Promise<string[]> {
  const rows: string[] = []
  for await (const { table, row } of readRows(linesOf(lines.slice(1)))) {
    const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
    rows.push(JSON.stringify([table, columns]))
  }
  return rows.sort()
}
