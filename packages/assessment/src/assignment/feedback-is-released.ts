import type { AttemptStatus } from '../attempt/attempt-status.ts'
import type { AssignmentStatus } from './assignment-status.ts'

/** When a student learns how right the answers are. */
export type FeedbackTime = 'at-once' | 'after-hand-in' | 'after-closing'

/** What decides whether a student may see what is said of an answer. */
export interface FeedbackSituation {
  feedback: FeedbackTime
  assignment: AssignmentStatus
  attempt: AttemptStatus
  /** Whether the student has asked how right this very answer is, and so closed its item. */
  isChecked: boolean
}

/**
 * Whether a student may now see what is said of an answer. What is closed is told to all; what is handed in earlier than
 * that, where the teacher wishes so; and before, only what the student gave up changing by asking.
 */
export function feedbackIsReleased({ feedback, assignment, attempt, isChecked }: FeedbackSituation): boolean {
  if (assignment === 'closed') return true
  const isHandedIn = attempt === 'submitted' || attempt === 'reviewed'
  switch (feedback) {
    case 'at-once':
      return isHandedIn || isChecked
    case 'after-hand-in':
      return isHandedIn
    case 'after-closing':
      return false
  }
}
