import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Queryable } from '../engine/database.ts'

export interface InstallationRow {
  name: string
  value: string
}

/** Who may sign up: anyone, whoever has a link that the owner made, or nobody. */
export const signUpModeSchema = z.enum(['open', 'invitation', 'closed'])

/** See `signUpModeSchema`. */
export type SignUpMode = z.infer<typeof signUpModeSchema>

/** Until the owner says otherwise, a stranger who finds the address cannot sign up. */
const firstSignUpMode: SignUpMode = 'invitation'

/**
 * Makes a teacher the owner where there is none; whether the teacher is the owner then. Of several who try at once, one
 * succeeds. Within a transaction, nobody else becomes the owner, nor ceases to be, until it ends.
 */
export async function claimOwnership(db: Queryable, teacherId: string): Promise<boolean> {
  const { value: owner } = await db
    .insertInto('installation')
    .values({ name: 'owner', value: teacherId })
    // Writes what stands there: only a row that is written is locked.
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((set) => ({ value: set.ref('installation.value') })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return owner === teacherId
}

/** Makes another teacher the owner; false where it was not the first one's to give. */
export async function handOverOwnership(db: Queryable, from: string, to: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('installation')
    .set({ value: to })
    .where('name', '=', 'owner')
    .where('value', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The teacher who owns the installation; undefined before the first has signed up. */
export async function ownerOf(db: Queryable): Promise<string | undefined> {
  return settingOf(db, 'owner')
}

/** Leaves the installation without an owner: the next who signs up will own it. False where it was not this teacher. */
export async function giveUpOwnership(db: Queryable, teacherId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('installation')
    .where('name', '=', 'owner')
    .where('value', '=', teacherId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Who may sign up. */
export async function signUpModeOf(db: Queryable): Promise<SignUpMode> {
  return signUpModeSchema.parse((await settingOf(db, 'sign-up')) ?? firstSignUpMode)
}

/** Sets who may sign up from now on. */
export async function setSignUpMode(db: Queryable, mode: SignUpMode): Promise<void> {
  await db
    .insertInto('installation')
    .values({ name: 'sign-up', value: mode })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: mode }))
    .execute()
}

/**
 * Notes that something was erased whose bytes are still to be removed, in the transaction that erases it: whatever comes
 * between, a full disk or the end of the process, the note stands. Each is unlike every other.
 */
export async function noteTraces(db: Queryable): Promise<void> {
  const note = randomUUID()
  await db
    .insertInto('installation')
    .values({ name: 'traces', value: note })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: note }))
    .execute()
}

/** The note of the latest erasure whose bytes, and those of all before it, are still to be removed; else undefined. */
export async function notedTraces(db: Queryable): Promise<string | undefined> {
  return settingOf(db, 'traces')
}

/** Takes a note away, unless something else was erased since. */
export async function forgetTraces(db: Queryable, note: string): Promise<void> {
  await db.deleteFrom('installation').where('name', '=', 'traces').where('value', '=', note).execute()
}

async function settingOf(db: Queryable, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('installation').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}
