import { endTeacherSessions, type SignUpMode } from '@karda/database'
import {
  type AccountChange,
  type AccountDeletion,
  changeEmail,
  changePassword,
  confirmedTeacher,
  deleteAccount,
  type EmailChange,
  type PasswordChange,
} from './account-changes.ts'
import { makeInvitation, type PasswordReset, resetPassword } from './account-links.ts'
import type { AccountOptions } from './account-options.ts'
import type { WithCookies } from './cookies-of.ts'
import { type AccountExport, exportAccount } from './export/export-account.ts'
import {
  changeSignUpMode,
  handOver,
  makeConfirmedResetLink,
  type ResetLinkMaking,
  type SignUpModeChange,
} from './owner-changes.ts'
import { createPasskeys, type Passkeys } from './passkeys/passkeys.ts'
import { currentSignUpMode, type SigningUp, type SignUpEntry, signUp } from './sign-up.ts'
import type { Teacher } from './teacher.ts'
import { renewSession, type SigningIn, signIn, signOut, teacherOf } from './teacher-session.ts'

/** Everything about who may be a teacher here. `cookie` is the `Cookie` header of a request. */
export interface Accounts {
  teacherOf(cookie: string): Promise<Teacher | undefined>
  /** Makes the two weeks of a session begin anew where a day of them has passed. */
  renewSession(cookie: string): Promise<WithCookies>
  signUpMode(): Promise<SignUpMode | 'first'>
  signUp(entry: SignUpEntry): Promise<SigningUp>
  signIn(entry: { email: string; password: string }): Promise<SigningIn>
  signOut(cookie: string): Promise<WithCookies>
  /** Ends every session of the teacher, this one too. */
  signOutEverywhere(teacherId: string): Promise<void>
  /** The teacher whose session and password these are. */
  confirmedTeacher(cookie: string, password: string): Promise<Teacher | undefined>
  changePassword(cookie: string, change: PasswordChange): Promise<AccountChange<'password-length'>>
  changeEmail(cookie: string, change: EmailChange): Promise<AccountChange<'email-taken'>>
  /** Makes the teacher with this e-mail the owner instead. */
  handOver(cookie: string, change: EmailChange): Promise<AccountChange<'no-account' | 'not-owner'>>
  /** Sets who may sign up; for the owner. */
  changeSignUpMode(cookie: string, change: SignUpModeChange): Promise<AccountChange<'not-owner'>>
  /** Makes a link by which one person may sign up; returns its secret. */
  invite(): Promise<string>
  /** Makes a link by which the holder of the account with this e-mail sets a new password; for the owner. */
  makeResetLink(cookie: string, change: EmailChange): Promise<ResetLinkMaking>
  resetPassword(token: string, password: string): Promise<PasswordReset>
  /** Deletes the account and all that is the teacher's; the owner hands over first, as long as others are here. */
  deleteAccount(cookie: string, password: string): Promise<AccountDeletion>
  /** What Karda knows about a teacher, but for classes; undefined where the account is gone. */
  exportAccount(teacherId: string): Promise<AccountExport | undefined>
  /** Undefined where the address of the server allows none: they need https and a name, or `localhost`. */
  passkeys: Passkeys | undefined
}

/** See `Accounts`. */
export function createAccounts(options: AccountOptions): Accounts {
  const { database } = options
  return {
    teacherOf: (cookie) => teacherOf(options, cookie),
    renewSession: (cookie) => renewSession(options, cookie),
    signUpMode: () => currentSignUpMode(database),
    signUp: (entry) => signUp(options, entry),
    signIn: (entry) => signIn(options, entry),
    signOut: (cookie) => signOut(options, cookie),
    signOutEverywhere: (teacherId) => endTeacherSessions(database, teacherId),
    confirmedTeacher: (cookie, password) => confirmedTeacher(options, cookie, password),
    changePassword: (cookie, change) => changePassword(options, cookie, change),
    changeEmail: (cookie, change) => changeEmail(options, cookie, change),
    handOver: (cookie, change) => handOver(options, cookie, change),
    changeSignUpMode: (cookie, change) => changeSignUpMode(options, cookie, change),
    invite: () => makeInvitation(options),
    makeResetLink: (cookie, change) => makeConfirmedResetLink(options, cookie, change),
    resetPassword: (token, password) => resetPassword(options, token, password),
    deleteAccount: (cookie, password) => deleteAccount(options, cookie, password),
    exportAccount: (teacherId) => exportAccount(database, teacherId),
    passkeys: createPasskeys(options),
  }
}
