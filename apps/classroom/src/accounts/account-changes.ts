import {
  changeTeacherEmail,
  type Erasure,
  eraseTeacher,
  passwordHashOf,
  replacePassword,
} from '@karda/database'
import type { AccountOptions } from './account-options.ts'
import type { WithCookies } from './cookies-of.ts'
import { hasGoodLength } from './password-length.ts'
import type { Teacher } from './teacher.ts'
import { openSession, teacherOf } from './teacher-session.ts'

/** A change that asks for the password first. */
export type AccountChange<Problem extends string = never> =
  | ({ kind: 'changed' } & WithCookies)
  | { kind: 'wrong-password' }
  | { kind: Problem }

/** What a new password is made of. */
export interface PasswordChange {
  password: string
  newPassword: string
}

/** An e-mail, and the password of whoever names it. */
export interface EmailChange {
  password: string
  email: string
}

/** Sets another password. Every session ends, also one that a thief of the cookie has; a new one begins here. */
export async function changePassword(
  options: AccountOptions,
  cookie: string,
  { password, newPassword }: PasswordChange,
): Promise<AccountChange<'password-length'>> {
  if (!hasGoodLength(newPassword)) return { kind: 'password-length' }
  const teacher = await confirmedTeacher(options, cookie, password)
  if (!teacher) return { kind: 'wrong-password' }
  const { password: passwords } = await options.auth.$context
  const hash = await passwords.hash(newPassword)
  await replacePassword(options.database, teacher.teacherId, hash, options.now())
  return { kind: 'changed', ...(await openSession(options, teacher.teacherId)) }
}

/** Sets another e-mail, which nobody else may have. */
export async function changeEmail(
  options: AccountOptions,
  cookie: string,
  { password, email }: EmailChange,
): Promise<AccountChange<'email-taken'>> {
  const teacher = await confirmedTeacher(options, cookie, password)
  if (!teacher) return { kind: 'wrong-password' }
  const isChanged = await changeTeacherEmail(options.database, teacher.teacherId, email, options.now())
  return isChanged ? changed() : { kind: 'email-taken' }
}

/** What became of an account that was to be deleted. */
export type AccountDeletion =
  | ({ kind: 'changed' } & WithCookies & Erasure)
  | { kind: 'wrong-password' | 'owner-needed' }

/** Deletes the account and all that is the teacher's; the owner hands over first, as long as others are here. */
export async function deleteAccount(
  options: AccountOptions,
  cookie: string,
  password: string,
): Promise<AccountDeletion> {
  const teacher = await confirmedTeacher(options, cookie, password)
  if (!teacher) return { kind: 'wrong-password' }
  const erasure = await eraseTeacher(options.database, teacher.teacherId)
  return erasure.kind === 'erased' ? { ...erasure, ...changed() } : erasure
}

/** The teacher whose cookie and password these are. */
export async function confirmedTeacher(
  options: AccountOptions,
  cookie: string,
  password: string,
): Promise<Teacher | undefined> {
  const teacher = await teacherOf(options, cookie)
  const hash = teacher && (await passwordHashOf(options.database, teacher.teacherId))
  if (hash === undefined) return undefined
  const { password: passwords } = await options.auth.$context
  return (await passwords.verify({ hash, password })) ? teacher : undefined
}

/** A change that brings no cookies. */
export function changed(): { kind: 'changed' } & WithCookies {
  return { kind: 'changed', headers: new Headers() }
}
