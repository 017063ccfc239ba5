import type { LocaleCode } from '@karda/i18n'
import type { Queryable } from '../engine/database.ts'
import { localeCodeSchema } from './locale-code-schema.ts'

export interface ClassRow {
  class_id: string
  teacher_id: string
  name: string
  locale: string
  /** 1 or 0. */
  is_locked: number
  created_at: number
}

/** A set of seats that a teacher gives assignments to. Times are milliseconds since 1970. */
export interface Class {
  classId: string
  teacherId: string
  name: string
  /** The language in which its aliases are shown first. */
  locale: LocaleCode
  /** Whether the door is locked: no free seat can be taken. */
  isLocked: boolean
  createdAt: number
}

/** Stores a new class, its door open. */
export async function createClass(db: Queryable, newClass: Omit<Class, 'isLocked'>): Promise<void> {
  const { classId, teacherId, name, locale, createdAt } = newClass
  await db
    .insertInto('classes')
    .values({
      class_id: classId,
      teacher_id: teacherId,
      name,
      locale,
      is_locked: 0,
      created_at: createdAt,
    })
    .execute()
}

/** The class with this id, if there is one. */
export async function classOf(db: Queryable, classId: string): Promise<Class | undefined> {
  const row = await db.selectFrom('classes').selectAll().where('class_id', '=', classId).executeTakeFirst()
  return row && toClass(row)
}

/** The classes of a teacher, oldest first. */
export async function classesOfTeacher(db: Queryable, teacherId: string): Promise<Class[]> {
  const rows = await db
    .selectFrom('classes')
    .selectAll()
    .where('teacher_id', '=', teacherId)
    .orderBy('created_at')
    .orderBy('class_id')
    .execute()
  return rows.map(toClass)
}

/** Gives a class another name; false where there is no such class. */
export async function renameClass(db: Queryable, classId: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('classes')
    .set({ name })
    .where('class_id', '=', classId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Locks or opens a class's door; false where there is no such class. */
export async function lockDoor(db: Queryable, classId: string, isLocked: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('classes')
    .set({ is_locked: isLocked ? 1 : 0 })
    .where('class_id', '=', classId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function toClass(row: ClassRow): Class {
  return {
    classId: row.class_id,
    teacherId: row.teacher_id,
    name: row.name,
    locale: localeCodeSchema.parse(row.locale),
    isLocked: row.is_locked === 1,
    createdAt: row.created_at,
  }
}
