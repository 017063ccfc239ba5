import type { Queryable } from '../engine/database.ts'
import type { AssignmentKey } from './assignments.ts'

export interface JoinCodeRow {
  code: string
  class_id: string
  assignment_id: string
  created_at: number
  expires_at: number | null
}

/** A code that leads to an assignment of a class. Times are milliseconds since 1970. */
export interface JoinCode extends AssignmentKey {
  code: string
  createdAt: number
  /** From when on it leads nowhere; null while it has no end. */
  expiresAt: number | null
}

/** Stores a code; false where another assignment has it, so that another can be drawn. */
export async function addJoinCode(db: Queryable, joinCode: JoinCode): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('join_codes')
    .values({
      code: joinCode.code,
      class_id: joinCode.classId,
      assignment_id: joinCode.assignmentId,
      created_at: joinCode.createdAt,
      expires_at: joinCode.expiresAt,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Where a code leads, expired or not, if anywhere. */
export async function joinCodeOf(db: Queryable, code: string): Promise<JoinCode | undefined> {
  const row = await db.selectFrom('join_codes').selectAll().where('code', '=', code).executeTakeFirst()
  return row && toJoinCode(row)
}

/** The codes of an assignment, expired ones among them, oldest first. */
export async function joinCodesOf(db: Queryable, key: AssignmentKey): Promise<JoinCode[]> {
  const rows = await db
    .selectFrom('join_codes')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .orderBy('created_at')
    .orderBy('code')
    .execute()
  return rows.map(toJoinCode)
}

/** Lets a code lead nowhere from a moment on; false where there is no such code. */
export async function expireJoinCode(db: Queryable, code: string, expiresAt: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('join_codes')
    .set({ expires_at: expiresAt })
    .where('code', '=', code)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function toJoinCode(row: JoinCodeRow): JoinCode {
  return {
    code: row.code,
    classId: row.class_id,
    assignmentId: row.assignment_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }
}
