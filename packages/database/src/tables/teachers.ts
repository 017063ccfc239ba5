import type { Queryable } from '../engine/database.ts'
import { transact } from '../engine/transact.ts'
import { removeAccountLinksOf } from './account-links.ts'

/** A time as the sign-in library stores it: PostgreSQL returns what it holds as a date, SQLite as the text it got. */
type LibraryTime = string | Date

export interface TeacherRow {
  id: string
  email: string
  name: string
  email_verified: boolean | number
  image: string | null
  created_at: LibraryTime
  updated_at: LibraryTime
}

export interface TeacherCredentialRow {
  id: string
  teacher_id: string
  account_id: string
  provider_id: string
  password: string | null
  created_at: LibraryTime
  updated_at: LibraryTime
}

export interface TeacherSessionRow {
  id: string
  teacher_id: string
  token: string
  expires_at: LibraryTime
  created_at: LibraryTime
  updated_at: LibraryTime
}

/** A question to a passkey that was answered; it is remembered for as long as the answer could be sent again. */
export interface SignInChallengeRow {
  id: string
  identifier: string
  value: string
  expires_at: LibraryTime
  created_at: LibraryTime
  updated_at: LibraryTime
}

/** Whom an account belongs to. */
export interface TeacherAccount {
  teacherId: string
  /** In lower case; no two accounts have the same. */
  email: string
  /** Milliseconds since 1970. */
  createdAt: number
}

/** How the sign-in library names the kind of account that has a password. */
const passwordProvider = 'credential'

/** Stores an account that is entered with a password; false where another has the e-mail. */
export async function addTeacher(
  db: Queryable,
  { teacherId, email, createdAt }: TeacherAccount,
  passwordHash: string,
): Promise<boolean> {
  const times = { created_at: libraryTime(createdAt), updated_at: libraryTime(createdAt) }
  return transact(db, async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('teachers')
      .values({ id: teacherId, email, name: '', email_verified: false, ...times })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return false
    await transaction
      .insertInto('teacher_credentials')
      .values({
        id: teacherId,
        teacher_id: teacherId,
        account_id: teacherId,
        provider_id: passwordProvider,
        password: passwordHash,
        ...times,
      })
      .execute()
    return true
  })
}

/** The account with an e-mail, however its letters are written, if there is one. */
export async function teacherByEmail(db: Queryable, email: string): Promise<TeacherAccount | undefined> {
  const row = await db
    .selectFrom('teachers')
    .select(['id', 'email', 'created_at'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row && toAccount(row)
}

/** The account with an id, if there is one. */
export async function teacherById(db: Queryable, teacherId: string): Promise<TeacherAccount | undefined> {
  const row = await db
    .selectFrom('teachers')
    .select(['id', 'email', 'created_at'])
    .where('id', '=', teacherId)
    .executeTakeFirst()
  return row && toAccount(row)
}

/** Whether anybody else than this teacher has an account. */
export async function hasOtherTeachers(db: Queryable, teacherId: string): Promise<boolean> {
  const other = await db
    .selectFrom('teachers')
    .select('id')
    .where('id', '!=', teacherId)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/**
 * Gives an account another e-mail, and forgets the links that were made for the old one; false where another has it. Two
 * who want the same at once: one of them throws.
 */
export async function changeTeacherEmail(
  db: Queryable,
  teacherId: string,
  email: string,
  changedAt: number,
): Promise<boolean> {
  return transact(db, async (transaction) => {
    const holder = await teacherByEmail(transaction, email)
    if (holder && holder.teacherId !== teacherId) return false
    await removeAccountLinksOf(transaction, teacherId)
    const { numUpdatedRows } = await transaction
      .updateTable('teachers')
      .set({ email: email.toLowerCase(), updated_at: libraryTime(changedAt) })
      .where('id', '=', teacherId)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

/** What is stored of a teacher's password. */
export async function passwordHashOf(db: Queryable, teacherId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('teacher_credentials')
    .select('password')
    .where('teacher_id', '=', teacherId)
    .where('provider_id', '=', passwordProvider)
    .executeTakeFirst()
  return row?.password ?? undefined
}

/** Stores another password of a teacher; every session that stands ends, and no link made before sets yet another. */
export async function replacePassword(
  db: Queryable,
  teacherId: string,
  passwordHash: string,
  changedAt: number,
): Promise<void> {
  await transact(db, async (transaction) => {
    await transaction
      .updateTable('teacher_credentials')
      .set({ password: passwordHash, updated_at: libraryTime(changedAt) })
      .where('teacher_id', '=', teacherId)
      .where('provider_id', '=', passwordProvider)
      .execute()
    await endTeacherSessions(transaction, teacherId)
    await removeAccountLinksOf(transaction, teacherId)
  })
}

/** Signs a teacher out everywhere. */
export async function endTeacherSessions(db: Queryable, teacherId: string): Promise<void> {
  await db.deleteFrom('teacher_sessions').where('teacher_id', '=', teacherId).execute()
}

/** Forgets the sessions whose time is over. */
export async function removeEndedTeacherSessions(db: Queryable, now: number): Promise<void> {
  await db.deleteFrom('teacher_sessions').where('expires_at', '<=', libraryTime(now)).execute()
}

/** Notes that a challenge was answered; false where it was before. Of several who try at once, one succeeds. */
export async function noteAnsweredChallenge(
  db: Queryable,
  { id, expiresAt, answeredAt }: { id: string; expiresAt: number; answeredAt: number },
): Promise<boolean> {
  const times = { created_at: libraryTime(answeredAt), updated_at: libraryTime(answeredAt) }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sign_in_challenges')
    .values({ id, identifier: id, value: '', expires_at: libraryTime(expiresAt), ...times })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Forgets the challenges that nobody can answer any more. */
export async function removeExpiredChallenges(db: Queryable, now: number): Promise<void> {
  await db.deleteFrom('sign_in_challenges').where('expires_at', '<=', libraryTime(now)).execute()
}

/** ISO 8601, which both engines take for a time. */
function libraryTime(time: number): string {
  return new Date(time).toISOString()
}

function toAccount(row: Pick<TeacherRow, 'id' | 'email' | 'created_at'>): TeacherAccount {
  return { teacherId: row.id, email: row.email, createdAt: new Date(row.created_at).getTime() }
}
