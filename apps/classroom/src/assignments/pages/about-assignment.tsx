import type { AssignmentKey } from '@karda/database'

/** The hidden fields of a form that say which assignment it is about. */
export function AboutAssignment({ classId, assignmentId }: AssignmentKey) {
  return (
    <>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
    </>
  )
}
