import { type Assignment, createAssignment, type Database, transact } from '@karda/database'
import { newId } from '../codes/tokens.ts'
import { addNewCode } from './add-new-code.ts'

/** Stores a new assignment with a code that leads to it, and returns its id. */
export function makeAssignment(
  database: Database,
  assignment: Omit<Assignment, 'assignmentId' | 'closedAt' | 'resultsErasedAt'>,
): Promise<string> {
  const assignmentId = newId()
  const { classId, createdAt } = assignment
  return transact(database, async (db) => {
    await createAssignment(db, { ...assignment, assignmentId })
    await addNewCode(db, { classId, assignmentId }, createdAt)
    return assignmentId
  })
}
