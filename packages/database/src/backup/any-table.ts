import type { Kysely } from 'kysely'
import type { Queryable } from '../engine/database.ts'

/** A row of whatever table. */
export type AnyRow = Record<string, unknown>

/** The same database, whose tables are named by text: a backup copies rows without knowing what they mean. */
export function withAnyTable(db: Queryable): Kysely<Record<string, AnyRow>> {
  return db.$extendTables<Record<string, AnyRow>>()
}
