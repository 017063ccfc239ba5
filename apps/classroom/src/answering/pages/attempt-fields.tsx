import type { AssignmentKey } from '@karda/database'

/** The hidden fields by which a student's form says what it is about. */
export function AttemptFields({
  assignment,
  attemptNumber,
}: {
  assignment: AssignmentKey
  attemptNumber?: number
}) {
  return (
    <>
      <input type="hidden" name="classId" value={assignment.classId} />
      <input type="hidden" name="assignmentId" value={assignment.assignmentId} />
      {attemptNumber !== undefined && <input type="hidden" name="attemptNumber" value={attemptNumber} />}
    </>
  )
}
