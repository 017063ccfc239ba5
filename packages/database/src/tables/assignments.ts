import { type LevelName, levelNameSchema } from '@karda/article-content'
import type { Queryable } from '../engine/database.ts'
import { type AssignmentSettings, assignmentSettingsSchema } from './assignment-settings.ts'
import { parseJson } from './parse-json.ts'

export interface AssignmentRow {
  class_id: string
  assignment_id: string
  story_slug: string
  level: string
  title: string | null
  /** JSON of `AssignmentSettings`. */
  settings: string
  created_at: number
  closed_at: number | null
  results_erased_at: number | null
}

/** A quiz on a story that a class was given. Times are milliseconds since 1970. */
export interface Assignment {
  classId: string
  assignmentId: string
  storySlug: string
  level: LevelName
  /** Null where the story's own title serves. */
  title: string | null
  settings: AssignmentSettings
  createdAt: number
  /** When the teacher closed it; null while it is not closed by hand. */
  closedAt: number | null
  /**
   * When the answers were last erased, which closed it; null where they never were. It may have been opened again since,
   * and have answers: no attempt was begun before this that is still there.
   */
  resultsErasedAt: number | null
}

/** Which assignment of which class. */
export interface AssignmentKey {
  classId: string
  assignmentId: string
}

/** Stores a new assignment. */
export async function createAssignment(
  db: Queryable,
  assignment: Omit<Assignment, 'closedAt' | 'resultsErasedAt'>,
): Promise<void> {
  await db
    .insertInto('assignments')
    .values({
      class_id: assignment.classId,
      assignment_id: assignment.assignmentId,
      story_slug: assignment.storySlug,
      level: assignment.level,
      title: assignment.title,
      settings: JSON.stringify(assignment.settings),
      created_at: assignment.createdAt,
    })
    .execute()
}

/** The assignment with this id, if there is one. */
export async function assignmentOf(db: Queryable, key: AssignmentKey): Promise<Assignment | undefined> {
  const row = await db
    .selectFrom('assignments')
    .selectAll()
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .executeTakeFirst()
  return row && toAssignment(row)
}

/** The assignments of a class, oldest first. */
export async function assignmentsOfClass(db: Queryable, classId: string): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('assignments')
    .selectAll()
    .where('class_id', '=', classId)
    .orderBy('created_at')
    .orderBy('assignment_id')
    .execute()
  return rows.map(toAssignment)
}

/** Gives an assignment another title and other settings; false where there is no such assignment. */
export async function changeAssignment(
  db: Queryable,
  key: AssignmentKey,
  { title, settings }: Pick<Assignment, 'title' | 'settings'>,
): Promise<boolean> {
  return updateAssignment(db, key, { title, settings: JSON.stringify(settings) })
}

/** Closes an assignment by hand, anew if it is closed already; false where there is no such assignment. */
export async function closeAssignment(db: Queryable, key: AssignmentKey, closedAt: number): Promise<boolean> {
  return updateAssignment(db, key, { closed_at: closedAt })
}

/**
 * Opens an assignment again; what is answered from then on is kept anew. When answers were erased before stays known, so
 * that they do not come back. False where there is no such assignment.
 */
export async function reopenAssignment(db: Queryable, key: AssignmentKey): Promise<boolean> {
  return updateAssignment(db, key, { closed_at: null })
}

async function updateAssignment(
  db: Queryable,
  key: AssignmentKey,
  changes: Partial<AssignmentRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assignments')
    .set(changes)
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A row of the table as an assignment. */
export function toAssignment(row: AssignmentRow): Assignment {
  return {
    classId: row.class_id,
    assignmentId: row.assignment_id,
    storySlug: row.story_slug,
    level: levelNameSchema.parse(row.level),
    title: row.title,
    settings: parseJson(assignmentSettingsSchema, row.settings),
    createdAt: row.created_at,
    closedAt: row.closed_at,
    resultsErasedAt: row.results_erased_at,
  }
}
