import { type Assignment, addJoinCode, createAssignment, type Database, transact } from '@karda/database'
import { joinCodeLength } from '../codes/code-alphabet.ts'
import { newCode } from '../codes/new-code.ts'
import { newId } from '../codes/tokens.ts'

/** Stores a new assignment with a code that leads to it, and returns its id. */
export function makeAssignment(
  database: Database,
  assignment: Omit<Assignment, 'assignmentId' | 'closedAt' | 'resultsErasedAt'>,
): Promise<string> {
  const assignmentId = newId()
  const { classId, createdAt } = assignment
  return transact(database, async (db) => {
    await createAssignment(db, { ...assignment, assignmentId })
    // A code that another assignment has is drawn again; with codes so long that hardly ever happens.
    let isAdded = false
    while (!isAdded) {
      const code = newCode(joinCodeLength)
      isAdded = await addJoinCode(db, { code, classId, assignmentId, createdAt, expiresAt: null })
    }
    return assignmentId
  })
}
