import { type Assignment, assignmentOf, type Class } from '@karda/database'
import type { Teacher } from '../accounts/teacher.ts'
import { services } from '../services/services.ts'
import { ownClass } from './own-class.ts'

/** An assignment with its class, both a teacher's own. */
export interface OwnAssignment {
  ownedClass: Class
  assignment: Assignment
}

/** An assignment, where its class is this teacher's; one of another is as one that is not there. */
export async function ownAssignment(
  teacher: Teacher,
  ids: { classId: string; assignmentId: string },
): Promise<OwnAssignment | undefined> {
  const ownedClass = await ownClass(teacher, ids.classId)
  if (!ownedClass) return undefined
  const assignment = await assignmentOf(services().database, ids)
  return assignment && { ownedClass, assignment }
}
