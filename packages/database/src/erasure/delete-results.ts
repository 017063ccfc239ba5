import type { Queryable } from '../engine/database.ts'
import type { AssignmentKey } from '../tables/assignments.ts'

/** Deletes the attempts at an assignment, which is closed from then on; returns whether there is such an assignment. */
export async function deleteResults(
  db: Queryable,
  { classId, assignmentId }: AssignmentKey,
  erasedAt: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assignments')
    .set((set) => ({
      closed_at: set.fn.coalesce('closed_at', set.val(erasedAt)),
      results_erased_at: erasedAt,
    }))
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirst()
  await db
    .deleteFrom('attempts')
    .where('class_id', '=', classId)
    .where('assignment_id', '=', assignmentId)
    .execute()
  return numUpdatedRows > 0n
}
