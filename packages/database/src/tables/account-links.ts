import { z } from 'zod'
import type { Queryable } from '../engine/database.ts'

export interface AccountLinkRow {
  token_hash: string
  purpose: string
  email: string | null
  created_at: number
  expires_at: number
  used_at: number | null
}

const purposeSchema = z.enum(['sign-up', 'password-reset'])

/** What a link lets its bearer do. */
export type AccountLinkPurpose = z.infer<typeof purposeSchema>

/** A link made by the owner that can be used once. Times are milliseconds since 1970. */
export interface AccountLink {
  tokenHash: string
  purpose: AccountLinkPurpose
  /** Whose account it is for; null where anyone may use it. */
  email: string | null
  createdAt: number
  expiresAt: number
  usedAt: number | null
}

/** What a link was good for, or why it is good for nothing. */
export type AccountLinkUse =
  | { kind: 'used'; email: string | null }
  | { kind: 'unknown' }
  | { kind: 'expired' }
  | { kind: 'used-before' }

/** Stores a new link. */
export async function createAccountLink(db: Queryable, link: Omit<AccountLink, 'usedAt'>): Promise<void> {
  await db
    .insertInto('account_links')
    .values({
      token_hash: link.tokenHash,
      purpose: link.purpose,
      email: link.email,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute()
}

/** The link with this token, used and expired or not, if there is one. */
export async function accountLinkOf(db: Queryable, tokenHash: string): Promise<AccountLink | undefined> {
  const row = await db
    .selectFrom('account_links')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && toAccountLink(row)
}

/** Whether a link with this token could be used for a purpose now. */
export async function isUsableAccountLink(
  db: Queryable,
  tokenHash: string,
  purpose: AccountLinkPurpose,
  now: number,
): Promise<boolean> {
  return useOf(await accountLinkOf(db, tokenHash), purpose, now).kind === 'used'
}

/** Uses up a link; of several who try at once, one succeeds. */
export async function useAccountLink(
  db: Queryable,
  tokenHash: string,
  purpose: AccountLinkPurpose,
  usedAt: number,
): Promise<AccountLinkUse> {
  const use = useOf(await accountLinkOf(db, tokenHash), purpose, usedAt)
  if (use.kind !== 'used') return use
  const { numUpdatedRows } = await db
    .updateTable('account_links')
    .set({ used_at: usedAt })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? use : { kind: 'used-before' }
}

/** Forgets the links that can no longer be used; returns how many they were. */
export async function removeSpentAccountLinks(db: Queryable, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('account_links')
    .where((where) => where.or([where('used_at', 'is not', null), where('expires_at', '<=', now)]))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Forgets every link that was made for the account of a teacher. */
export async function removeAccountLinksOf(db: Queryable, teacherId: string): Promise<void> {
  const email = db.selectFrom('teachers').select('email').where('id', '=', teacherId)
  await db.deleteFrom('account_links').where('email', 'in', email).execute()
}

/** What becomes of a link that is used at a time, if nobody else uses it meanwhile. */
function useOf(link: AccountLink | undefined, purpose: AccountLinkPurpose, usedAt: number): AccountLinkUse {
  if (link?.purpose !== purpose) return { kind: 'unknown' }
  if (link.usedAt !== null) return { kind: 'used-before' }
  if (link.expiresAt <= usedAt) return { kind: 'expired' }
  return { kind: 'used', email: link.email }
}

function toAccountLink(row: AccountLinkRow): AccountLink {
  return {
    tokenHash: row.token_hash,
    purpose: purposeSchema.parse(row.purpose),
    email: row.email,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  }
}
