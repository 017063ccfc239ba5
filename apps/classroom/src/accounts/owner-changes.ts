import { handOverOwnership, type SignUpMode, setSignUpMode, teacherByEmail } from '@karda/database'
import { type AccountChange, changed, confirmedTeacher, type EmailChange } from './account-changes.ts'
import { makeResetLink } from './account-links.ts'
import type { AccountOptions } from './account-options.ts'
import type { Teacher } from './teacher.ts'

/** Who may sign up from now on, and the owner's password. */
export interface SignUpModeChange {
  password: string
  mode: SignUpMode
}

/** A link for a forgotten password, or why none was made. */
export type ResetLinkMaking =
  | { kind: 'made'; token: string }
  | { kind: 'wrong-password' }
  | { kind: 'no-account' | 'not-owner' }

/** Makes the teacher with an e-mail the owner instead. Only the owner learns whether there is such an account. */
export async function handOver(
  options: AccountOptions,
  cookie: string,
  { password, email }: EmailChange,
): Promise<AccountChange<'no-account' | 'not-owner'>> {
  const confirmation = await confirmOwner(options, cookie, password)
  if (confirmation.kind !== 'confirmed') return confirmation
  const successor = await teacherByEmail(options.database, email)
  if (!successor) return { kind: 'no-account' }
  const { teacherId } = confirmation.owner
  const isDone = await handOverOwnership(options.database, teacherId, successor.teacherId)
  return isDone ? changed() : { kind: 'not-owner' }
}

/** Sets who may sign up. */
export async function changeSignUpMode(
  options: AccountOptions,
  cookie: string,
  { password, mode }: SignUpModeChange,
): Promise<AccountChange<'not-owner'>> {
  const confirmation = await confirmOwner(options, cookie, password)
  if (confirmation.kind !== 'confirmed') return confirmation
  await setSignUpMode(options.database, mode)
  return changed()
}

/**
 * Makes a link by which the holder of an account sets a new password. Whoever has it opens the account, so a browser that
 * the owner has left is not enough to get one.
 */
export async function makeConfirmedResetLink(
  options: AccountOptions,
  cookie: string,
  { password, email }: EmailChange,
): Promise<ResetLinkMaking> {
  const confirmation = await confirmOwner(options, cookie, password)
  if (confirmation.kind !== 'confirmed') return confirmation
  const token = await makeResetLink(options, email)
  return token === undefined ? { kind: 'no-account' } : { kind: 'made', token }
}

/** Whether cookie and password are those of the owner. */
async function confirmOwner(
  options: AccountOptions,
  cookie: string,
  password: string,
): Promise<{ kind: 'confirmed'; owner: Teacher } | { kind: 'wrong-password' } | { kind: 'not-owner' }> {
  const owner = await confirmedTeacher(options, cookie, password)
  if (!owner) return { kind: 'wrong-password' }
  return owner.isOwner ? { kind: 'confirmed', owner } : { kind: 'not-owner' }
}
