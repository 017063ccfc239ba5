import type { AssignmentField } from './assignment-fields.ts'

/** Why a form cannot be used; its words say what was expected, what was found and what to do. */
export type AssignmentProblemCode =
  | 'story-changed'
  | 'changed-meanwhile'
  | 'title'
  | 'languages'
  | 'items'
  | 'place'
  | 'answered'
  | 'story-access'
  | 'attempts'
  | 'feedback'
  | 'opens-at'
  | 'opens-at-skipped'
  | 'due-at'
  | 'due-at-skipped'
  | 'due-before-opening'
  | 'time-zone'
  | 'retention-days'

/** One problem of the form. */
export interface AssignmentProblem {
  /** The field at which it is told. */
  field: AssignmentField
  code: AssignmentProblemCode
  /** What was found there. */
  found: string
  /** Of `place` and `answered`: which item. */
  itemId?: string
  /** Of a time that no clock shows: what the clock shows before and after it. */
  from?: string
  to?: string
}
