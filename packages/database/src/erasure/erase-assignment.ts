import type { Database } from '../engine/database.ts'
import type { AssignmentKey } from '../tables/assignments.ts'
import { eraseWithTraces } from './erase-with-traces.ts'
import type { Erasure } from './erasure.ts'

/** Erases an assignment with its codes, the teacher's items and all answers. */
export function eraseAssignment(db: Database, { classId, assignmentId }: AssignmentKey): Promise<Erasure> {
  return eraseWithTraces(db, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('assignments')
      .where('class_id', '=', classId)
      .where('assignment_id', '=', assignmentId)
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
}
