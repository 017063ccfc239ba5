import { isDeepStrictEqual } from 'node:util'
import type { Story } from '@karda/article-content'
import type { Assignment } from '@karda/database'
import type { FormFields } from '../../forms/read-form.ts'
import type { AssignableItem } from './assignable-items.ts'
import { type AssignmentFields, assignmentFieldsOf, shownStory } from './assignment-fields.ts'
import type { AssignmentForm } from './assignment-form.ts'
import type { AssignmentProblem } from './assignment-problem.ts'
import { fieldsOfAssignment } from './default-fields.ts'
import { type ReadAssignmentForm, readAssignmentForm } from './read-assignment-form.ts'
import { relistItems } from './relist-items.ts'
import { settingsFingerprint } from './settings-fingerprint.ts'

/** What the form that changes an assignment is made of, and judged by. */
export interface ChangeFormSource {
  assignment: Assignment
  story: Story
  /** See `editableItems`. */
  items: ReadonlyMap<string, AssignableItem>
  /** The items that students have answered. */
  answered: ReadonlySet<string>
  timeZone: string
  /** The form as it was sent and came back; undefined where it is shown for the first time. */
  sent: FormFields | undefined
  now: number
}

/**
 * The form that changes an assignment: as it stands, or what was typed and what is wrong with it. Either way it is drawn
 * from what is set now: who has read that it was changed meanwhile can send it again.
 */
export function changeForm(source: ChangeFormSource): AssignmentForm {
  const { assignment, story, items, sent } = source
  const listed = [...items.keys()]
  const prompts = new Map([...items].map(([id, { item }]) => [id, item.prompt]))
  if (!sent) {
    const fields = fieldsOfAssignment(assignment, { ...source, listed })
    return { story, fields, items, prompts, problems: [] }
  }
  const typed = changeFieldsOf(assignment, sent)
  const read = readChangeForm(typed, { ...source, available: listed })
  const problems = read.kind === 'invalid' ? read.problems : []
  const fields = { ...relistItems(typed, listed), drawnFrom: settingsFingerprint(assignment) }
  return { story, fields, items, prompts, problems }
}

/** The form as it was sent; the story and the level of an assignment stay what they are. */
export function changeFieldsOf({ storySlug, level }: Assignment, sent: FormFields): AssignmentFields {
  const story = { storySlug, level }
  return { ...assignmentFieldsOf(sent), ...story, shown: shownStory(story) }
}

/**
 * What the form says the assignment shall be, or what is wrong with it. A form says all that is set, also what its
 * teacher left as it was shown; so one that was drawn before another change would undo that without a word.
 */
export function readChangeForm(
  fields: AssignmentFields,
  source: Pick<ChangeFormSource, 'assignment' | 'story' | 'answered' | 'now'> & {
    available: readonly string[]
  },
): ReadAssignmentForm {
  const { assignment, story, answered, available, now } = source
  const read = readAssignmentForm(fields, {
    available,
    locales: story.editions.map(({ locale }) => locale),
    answered: assignment.settings.itemIds.filter((id) => answered.has(id) && available.includes(id)),
    opensWhenEmpty: now,
    storedTimes: assignment.settings,
  })
  // A form that a page of an earlier version drew does not say from what.
  if (fields.drawnFrom === '' || fields.drawnFrom === settingsFingerprint(assignment)) return read
  if (isAsStored(read, assignment)) return read
  return { kind: 'invalid', problems: [changedMeanwhile, ...(read.kind === 'invalid' ? read.problems : [])] }
}

/** Whether it undoes nothing: it is sent a second time, as by a double press, or by going back. */
function isAsStored(read: ReadAssignmentForm, { title, settings }: Assignment): boolean {
  return (
    read.kind === 'valid' &&
    isDeepStrictEqual({ title: read.title, settings: read.settings }, { title, settings })
  )
}

/** Told at the due time, which is what is changed most often while a quiz runs. */
const changedMeanwhile: AssignmentProblem = { field: 'dueAt', code: 'changed-meanwhile', found: '' }
