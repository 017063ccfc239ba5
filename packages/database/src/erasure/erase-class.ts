import type { Database } from '../engine/database.ts'
import { eraseWithTraces } from './erase-with-traces.ts'
import type { Erasure } from './erasure.ts'

/** Erases a class with its seats, assignments and all answers. */
export function eraseClass(db: Database, classId: string): Promise<Erasure> {
  return eraseWithTraces(db, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('classes')
      .where('class_id', '=', classId)
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
}
