import { z } from 'zod'
import type { Queryable } from '../engine/database.ts'
import { parseJson } from './parse-json.ts'

const transportsSchema = z.array(z.string())

export interface PasskeyRow {
  credential_id: string
  teacher_id: string
  public_key: string
  signature_count: number
  transports: string
  name: string
  created_at: number
  last_used_at: number | null
}

/** A passkey by which a teacher signs in (WebAuthn). Times are milliseconds since 1970. */
export interface Passkey {
  /** The authenticator's own name of it, in base64url. */
  credentialId: string
  teacherId: string
  /** COSE key, in base64url. */
  publicKey: string
  /** How often it had signed when it was last used; 0 for ever where the authenticator does not count. */
  signatureCount: number
  /** How a browser reaches the authenticator: `internal`, `usb` … */
  transports: readonly string[]
  /** What the teacher calls it. */
  name: string
  createdAt: number
  lastUsedAt: number | null
}

/** Stores a new passkey; false where it is stored already, for whomever. */
export async function addPasskey(db: Queryable, passkey: Omit<Passkey, 'lastUsedAt'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkeys')
    .values({
      credential_id: passkey.credentialId,
      teacher_id: passkey.teacherId,
      public_key: passkey.publicKey,
      signature_count: passkey.signatureCount,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: passkey.createdAt,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The passkey with this id, if there is one. */
export async function passkeyOf(db: Queryable, credentialId: string): Promise<Passkey | undefined> {
  const row = await db
    .selectFrom('passkeys')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return row && toPasskey(row)
}

/** A teacher's passkeys, oldest first. */
export async function passkeysOfTeacher(db: Queryable, teacherId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .selectAll()
    .where('teacher_id', '=', teacherId)
    .orderBy('created_at')
    .orderBy('credential_id')
    .execute()
  return rows.map(toPasskey)
}

/** Notes that a passkey was used, and how often it says it has signed. */
export async function notePasskeyUse(
  db: Queryable,
  credentialId: string,
  use: { signatureCount: number; usedAt: number },
): Promise<void> {
  await db
    .updateTable('passkeys')
    .set({ signature_count: use.signatureCount, last_used_at: use.usedAt })
    .where('credential_id', '=', credentialId)
    .execute()
}

/** Removes one passkey of a teacher; false where it is not there, or not the teacher's. */
export async function removePasskey(
  db: Queryable,
  { teacherId, credentialId }: Pick<Passkey, 'teacherId' | 'credentialId'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkeys')
    .where('teacher_id', '=', teacherId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Removes every passkey of a teacher. */
export async function removePasskeys(db: Queryable, teacherId: string): Promise<void> {
  await db.deleteFrom('passkeys').where('teacher_id', '=', teacherId).execute()
}

function toPasskey(row: PasskeyRow): Passkey {
  return {
    credentialId: row.credential_id,
    teacherId: row.teacher_id,
    publicKey: row.public_key,
    signatureCount: row.signature_count,
    transports: parseJson(transportsSchema, row.transports),
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }
}
