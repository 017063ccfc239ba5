import type { Database, Queryable } from '../engine/database.ts'
import { removeAccountLinksOf } from '../tables/account-links.ts'
import { giveUpOwnership } from '../tables/installation.ts'
import { hasOtherTeachers } from '../tables/teachers.ts'
import { eraseWithTraces } from './erase-with-traces.ts'
import type { Erasure } from './erasure.ts'

/** Erasing a teacher, or why not: others are here whom nobody could help any more. */
export type TeacherErasure = ({ kind: 'erased' } & Erasure) | { kind: 'owner-needed' }

/**
 * Erases a teacher’s account with its sessions, passkeys and links, and every class; counted are the classes. The owner
 * of the installation goes last: as long as others have accounts, ownership is handed over before. Were it left to
 * whoever signs up next, a stranger could take it.
 */
export async function eraseTeacher(db: Database, teacherId: string): Promise<TeacherErasure> {
  try {
    const erasure = await eraseWithTraces(db, async (transaction) => {
      const wasOwner = await giveUpOwnership(transaction, teacherId)
      if (wasOwner && (await hasOtherTeachers(transaction, teacherId))) throw new OwnerNeededError()
      return deleteTeacher(transaction, teacherId)
    })
    return { kind: 'erased', ...erasure }
  } catch (error) {
    if (error instanceof OwnerNeededError) return { kind: 'owner-needed' }
    throw error
  }
}

async function deleteTeacher(db: Queryable, teacherId: string): Promise<number> {
  await removeAccountLinksOf(db, teacherId)
  await db.deleteFrom('teachers').where('id', '=', teacherId).execute()
  const { numDeletedRows } = await db
    .deleteFrom('classes')
    .where('teacher_id', '=', teacherId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Undoes the transaction; never leaves this file. */
class OwnerNeededError extends Error {
  override readonly name = 'OwnerNeededError'
}
