import type { AssignmentKey, BegunAttempt } from '@karda/database'

/** The hidden fields by which a student's form says what it is about: a quiz, or an attempt at it. */
export function AttemptFields({
  assignment,
  attempt,
}: {
  assignment: AssignmentKey
  attempt?: Pick<BegunAttempt, 'attemptNumber' | 'startedAt'>
}) {
  return (
    <>
      <input type="hidden" name="classId" value={assignment.classId} />
      <input type="hidden" name="assignmentId" value={assignment.assignmentId} />
      {attempt && (
        <>
          <input type="hidden" name="attemptNumber" value={attempt.attemptNumber} />
          <input type="hidden" name="startedAt" value={attempt.startedAt} />
        </>
      )}
    </>
  )
}
