import {
  type Answer,
  answerKeyFileSchema,
  type ItemFacts,
  type ItemFeedback,
  type ItemWords,
  itemsFileSchema,
  itemWordsFileSchema,
  type StoryAnswerKey,
  type StoryItems,
} from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import type { Queryable } from '../engine/database.ts'
import type { AssignmentKey } from './assignments.ts'
import { localeCodeSchema } from './locale-code-schema.ts'
import { parseJson } from './parse-json.ts'

export interface TeacherItemRow {
  class_id: string
  assignment_id: string
  item_id: string
  /** JSON, as are the following; words and feedback by language. */
  facts: string
  words: string
  answer: string
  feedback: string
}

/** An item that a teacher wrote for one assignment, in the parts of which a story's items are made. */
export interface TeacherItem {
  itemId: string
  facts: ItemFacts
  words: Partial<Record<LocaleCode, ItemWords>>
  answer: Answer
  feedback: Partial<Record<LocaleCode, ItemFeedback>>
}

const itemWordsSchema = itemWordsFileSchema.valueType
const wordsSchema = z.partialRecord(localeCodeSchema, itemWordsSchema.omit({ feedback: true }))
const feedbackSchema = z.partialRecord(localeCodeSchema, itemWordsSchema.shape.feedback)

/** Stores an item, or another wording of one that is stored. */
export async function saveTeacherItem(
  db: Queryable,
  key: AssignmentKey,
  { itemId, facts, words, answer, feedback }: TeacherItem,
): Promise<void> {
  const parts = {
    facts: JSON.stringify(facts),
    words: JSON.stringify(words),
    answer: JSON.stringify(answer),
    feedback: JSON.stringify(feedback),
  }
  await db
    .insertInto('teacher_items')
    .values({ class_id: key.classId, assignment_id: key.assignmentId, item_id: itemId, ...parts })
    .onConflict((conflict) => conflict.columns(['class_id', 'assignment_id', 'item_id']).doUpdateSet(parts))
    .execute()
}

/** The teacher's items of an assignment, in the order of their ids, with nothing of their key. */
export async function teacherItemsOf(
  db: Queryable,
  key: AssignmentKey,
): Promise<Pick<StoryItems, 'facts' | 'words'>> {
  const rows = await db
    .selectFrom('teacher_items')
    .select(['item_id', 'facts', 'words'])
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .orderBy('item_id')
    .execute()
  return {
    facts: Object.fromEntries(
      rows.map((row) => [row.item_id, parseJson(itemsFileSchema.valueType, row.facts)]),
    ),
    words: byLocale(rows.map((row) => [row.item_id, parseJson(wordsSchema, row.words)])),
  }
}

/** What is right in the teacher's items of an assignment, and why; for scoring and feedback alone. */
export async function teacherAnswerKeyOf(
  db: Queryable,
  key: AssignmentKey,
): Promise<Pick<StoryAnswerKey, 'answers' | 'feedback'>> {
  const rows = await db
    .selectFrom('teacher_items')
    .select(['item_id', 'answer', 'feedback'])
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .orderBy('item_id')
    .execute()
  return {
    answers: Object.fromEntries(
      rows.map((row) => [row.item_id, parseJson(answerKeyFileSchema.valueType, row.answer)]),
    ),
    feedback: byLocale(rows.map((row) => [row.item_id, parseJson(feedbackSchema, row.feedback)])),
  }
}

/** Removes an item of a teacher; false where there is none. */
export async function removeTeacherItem(db: Queryable, key: AssignmentKey, itemId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('teacher_items')
    .where('class_id', '=', key.classId)
    .where('assignment_id', '=', key.assignmentId)
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** What is kept by item and then by language, by language and then by item, as a story has it. */
function byLocale<Part>(
  parts: readonly (readonly [itemId: string, Partial<Record<LocaleCode, Part>>])[],
): Partial<Record<LocaleCode, Record<string, Part>>> {
  const result: Partial<Record<LocaleCode, Record<string, Part>>> = {}
  for (const [itemId, partByLocale] of parts) {
    for (const locale of localeCodeSchema.options) {
      const part = partByLocale[locale]
      if (part !== undefined) result[locale] = { ...result[locale], [itemId]: part }
    }
  }
  return result
}
