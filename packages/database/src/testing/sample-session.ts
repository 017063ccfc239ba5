import type { Queryable } from '../engine/database.ts'

/** Signs a teacher in as the sign-in library does; returns the session's id. */
export async function openSampleSession(db: Queryable, teacherId: string): Promise<string> {
  const id = `session-of-${teacherId}`
  const time = new Date(Date.UTC(2026, 8, 1)).toISOString()
  await db
    .insertInto('teacher_sessions')
    .values({
      id,
      teacher_id: teacherId,
      token: `token-of-${teacherId}`,
      expires_at: time,
      created_at: time,
      updated_at: time,
    })
    .execute()
  return id
}
