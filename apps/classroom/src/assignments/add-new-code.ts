import { type AssignmentKey, addJoinCode, type Queryable } from '@karda/database'
import { joinCodeLength } from '../codes/code-alphabet.ts'
import { newCode } from '../codes/new-code.ts'

/** Draws a code that leads to an assignment from now on. */
export async function addNewCode(
  db: Queryable,
  { classId, assignmentId }: AssignmentKey,
  createdAt: number,
): Promise<void> {
  // A code that another assignment has is drawn again; with codes so long that hardly ever happens.
  let isAdded = false
  while (!isAdded) {
    const code = newCode(joinCodeLength)
    isAdded = await addJoinCode(db, { code, classId, assignmentId, createdAt, expiresAt: null })
  }
}
