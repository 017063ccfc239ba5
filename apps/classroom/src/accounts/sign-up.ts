import {
  addTeacher,
  claimOwnership,
  type Database,
  isUsableAccountLink,
  ownerOf,
  type Queryable,
  type SignUpMode,
  signUpModeOf,
  transact,
  useAccountLink,
} from '@karda/database'
import { hashSecret, newId } from '../codes/tokens.ts'
import type { AccountOptions } from './account-options.ts'
import type { WithCookies } from './cookies-of.ts'
import { hasGoodLength } from './password-length.ts'
import { openSession } from './teacher-session.ts'

/** What somebody signs up with; `invitation` is the secret of a link that the owner made. */
export interface SignUpEntry {
  email: string
  password: string
  invitation: string | undefined
}

/** Why nobody was let in. `not-invited`: the link is missing, used or too old. */
type SignUpProblem = 'closed' | 'not-invited' | 'email-taken' | 'password-length'

/** Signing up, or why it is not possible. */
export type SigningUp = ({ kind: 'signed-up'; isOwner: boolean } & WithCookies) | { kind: SignUpProblem }

/** Who may sign up now: `first`, whoever is the first. */
export async function currentSignUpMode(database: Database): Promise<SignUpMode | 'first'> {
  return (await ownerOf(database)) === undefined ? 'first' : signUpModeOf(database)
}

/**
 * Makes an account; the first one of an installation owns it. Account, ownership and the use of an invitation are one
 * transaction: an invitation is used up only by an account, and of two first accounts one alone is made.
 */
export async function signUp(options: AccountOptions, entry: SignUpEntry): Promise<SigningUp> {
  const { database, auth, now } = options
  if (!hasGoodLength(entry.password)) return { kind: 'password-length' }
  const invitationHash = hashSecret(entry.invitation ?? '')
  // Before the work that scrambling a password is, which nobody who is not invited may cause.
  const mode = await currentSignUpMode(database)
  if (mode === 'closed') return { kind: 'closed' }
  if (mode === 'invitation' && !(await isUsableAccountLink(database, invitationHash, 'sign-up', now()))) {
    return { kind: 'not-invited' }
  }
  const { password: passwords } = await auth.$context
  const passwordHash = await passwords.hash(entry.password)
  const teacher = { teacherId: newId(), email: entry.email.toLowerCase(), createdAt: now() }
  try {
    const isOwner = await transact(database, async (transaction) => {
      const claimed = await claimOwnership(transaction, teacher.teacherId)
      if (!claimed) await requireAdmission(transaction, invitationHash, now())
      if (!(await addTeacher(transaction, teacher, passwordHash))) throw new SignUpRefusal('email-taken')
      return claimed
    })
    return { kind: 'signed-up', isOwner, ...(await openSession(options, teacher.teacherId)) }
  } catch (error) {
    if (error instanceof SignUpRefusal) return { kind: error.problem }
    throw error
  }
}

/** Uses up what lets somebody in who is not the first. */
async function requireAdmission(db: Queryable, invitationHash: string, now: number): Promise<void> {
  const mode = await signUpModeOf(db)
  switch (mode) {
    case 'open':
      return
    case 'closed':
      throw new SignUpRefusal('closed')
    case 'invitation': {
      const { kind } = await useAccountLink(db, invitationHash, 'sign-up', now)
      if (kind !== 'used') throw new SignUpRefusal('not-invited')
      return
    }
    default:
      return mode satisfies never
  }
}

/** Undoes the transaction; never leaves this file. */
class SignUpRefusal extends Error {
  override readonly name = 'SignUpRefusal'
  readonly problem: SignUpProblem

  constructor(problem: SignUpProblem) {
    super(problem)
    this.problem = problem
  }
}
