import {
  type AccountLinkPurpose,
  createAccountLink,
  type Database,
  isUsableAccountLink,
  removePasskeys,
  removeSpentAccountLinks,
  replacePassword,
  teacherByEmail,
  transact,
  useAccountLink,
} from '@karda/database'
import { hashSecret, newToken } from '../codes/tokens.ts'
import type { AccountOptions } from './account-options.ts'
import { hasGoodLength } from './password-length.ts'

/** How long a link can be used, in milliseconds: a day for a password, a week for an invitation. */
const linkLifetimes = { 'password-reset': 24 * 60 * 60 * 1000, 'sign-up': 7 * 24 * 60 * 60 * 1000 } as const

/** What became of setting a password by a link. */
export type PasswordReset = 'reset' | 'link-unusable' | 'password-length'

/** What making a link takes: no server need run. */
export type LinkOptions = Pick<AccountOptions, 'now'> & { database: Database }

/** Makes a link by which one person may sign up; returns its secret. */
export function makeInvitation(options: LinkOptions): Promise<string> {
  return makeLink(options, 'sign-up', null)
}

/** Makes a link by which the holder of an account sets a new password; undefined where there is no such account. */
export async function makeResetLink(options: LinkOptions, email: string): Promise<string | undefined> {
  const teacher = await teacherByEmail(options.database, email)
  return teacher && makeLink(options, 'password-reset', teacher.email)
}

/**
 * Sets a new password by the secret of a link. It may be that somebody else had got in, so whatever else opens the
 * account is closed: its sessions end, its passkeys are removed.
 */
export async function resetPassword(
  { database, auth, now }: AccountOptions,
  token: string,
  password: string,
): Promise<PasswordReset> {
  if (!hasGoodLength(password)) return 'password-length'
  const tokenHash = hashSecret(token)
  // Before the work that scrambling a password is, which nobody without a good link may cause.
  if (!(await isUsableAccountLink(database, tokenHash, 'password-reset', now()))) return 'link-unusable'
  const { password: passwords } = await auth.$context
  const passwordHash = await passwords.hash(password)
  return transact(database, async (transaction) => {
    const use = await useAccountLink(transaction, tokenHash, 'password-reset', now())
    if (use.kind !== 'used' || use.email === null) return 'link-unusable'
    const teacher = await teacherByEmail(transaction, use.email)
    if (!teacher) return 'link-unusable'
    await replacePassword(transaction, teacher.teacherId, passwordHash, now())
    await removePasskeys(transaction, teacher.teacherId)
    return 'reset'
  })
}

async function makeLink(
  { database, now }: LinkOptions,
  purpose: AccountLinkPurpose,
  email: string | null,
): Promise<string> {
  const token = newToken()
  const createdAt = now()
  await removeSpentAccountLinks(database, createdAt)
  await createAccountLink(database, {
    tokenHash: hashSecret(token),
    purpose,
    email,
    createdAt,
    expiresAt: createdAt + linkLifetimes[purpose],
  })
  return token
}
