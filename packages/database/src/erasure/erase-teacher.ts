import type { Database } from '../engine/database.ts'
import { eraseWithTraces } from './erase-with-traces.ts'
import type { Erasure } from './erasure.ts'

/**
 * Erases every class of a teacher. The account is a row of the sign-in library: let it be deleted first, so that its
 * bytes go along.
 */
export function eraseTeacher(db: Database, teacherId: string): Promise<Erasure> {
  return eraseWithTraces(db, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('classes')
      .where('teacher_id', '=', teacherId)
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
}
