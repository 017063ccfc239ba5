import { eraseTeacher } from '../../erasure/erase-teacher.ts'
import {
  accountLinkOf,
  createAccountLink,
  isUsableAccountLink,
  removeSpentAccountLinks,
  useAccountLink,
} from '../../tables/account-links.ts'
import {
  claimOwnership,
  handOverOwnership,
  ownerOf,
  setSignUpMode,
  signUpModeOf,
} from '../../tables/installation.ts'
import {
  addPasskey,
  notePasskeyUse,
  passkeyOf,
  passkeysOfTeacher,
  removePasskey,
  removePasskeys,
} from '../../tables/passkeys.ts'
import {
  addTeacher,
  changeTeacherEmail,
  endTeacherSessions,
  noteAnsweredChallenge,
  passwordHashOf,
  removeExpiredChallenges,
  replacePassword,
  teacherByEmail,
  teacherById,
} from '../../tables/teachers.ts'
import { day } from '../sample-classroom.ts'
import { samplePasskey } from '../sample-passkey.ts'
import { openSampleSession } from '../sample-session.ts'
import type { WeightedOperation } from './given.ts'

/** What is done with accounts, what lets teachers in, and the installation that they share. */
export const accountOperations: readonly WeightedOperation[] = [
  [
    4,
    (db, { teacherId, email, code, time }) =>
      addTeacher(db, { teacherId, email: email.toLowerCase(), createdAt: time }, code),
  ],
  [1, (db, { email }) => teacherByEmail(db, email)],
  [1, (db, { teacherId }) => teacherById(db, teacherId)],
  [1, (db, { teacherId, email, time }) => changeTeacherEmail(db, teacherId, email, time)],
  [1, (db, { teacherId }) => passwordHashOf(db, teacherId)],
  [1, (db, { teacherId, code, time }) => replacePassword(db, teacherId, code, time)],
  [2, (db, { teacherId }) => openSampleSession(db, teacherId)],
  [0.5, (db, { teacherId }) => endTeacherSessions(db, teacherId)],
  [1, (db) => db.selectFrom('teacher_sessions').select('id').orderBy('id').execute()],
  [2, (db, { code, time }) => noteAnsweredChallenge(db, { id: code, expiresAt: time, answeredAt: time })],
  [1, (db, { time }) => removeExpiredChallenges(db, time)],
  [1, (db) => db.selectFrom('sign_in_challenges').select('id').orderBy('id').execute()],
  [
    3,
    (db, { code, email, isLocked, time }) =>
      createAccountLink(db, {
        tokenHash: code,
        purpose: isLocked ? 'sign-up' : 'password-reset',
        email: isLocked ? null : email,
        createdAt: time,
        expiresAt: time + 7 * day,
      }),
  ],
  [1, (db, { code }) => accountLinkOf(db, code)],
  [1, (db, { code, time }) => isUsableAccountLink(db, code, 'password-reset', time)],
  [3, (db, { code, time }) => useAccountLink(db, code, 'sign-up', time)],
  [0.5, (db, { time }) => removeSpentAccountLinks(db, time)],
  [1, (db, { teacherId }) => claimOwnership(db, teacherId)],
  [1, (db, { teacherId }) => handOverOwnership(db, teacherId, 'teacher-1')],
  [1, (db) => ownerOf(db)],
  [1, (db, { isLocked }) => setSignUpMode(db, isLocked ? 'closed' : 'open')],
  [1, (db) => signUpModeOf(db)],
  [
    3,
    (db, { teacherId, code, name, time }) =>
      addPasskey(db, { ...samplePasskey, credentialId: code, teacherId, name, createdAt: time }),
  ],
  [1, (db, { code }) => passkeyOf(db, code)],
  [1, (db, { teacherId }) => passkeysOfTeacher(db, teacherId)],
  [1, (db, { code, counter, time }) => notePasskeyUse(db, code, { signatureCount: counter, usedAt: time })],
  [0.5, (db, { teacherId, code }) => removePasskey(db, { teacherId, credentialId: code })],
  [0.25, (db, { teacherId }) => removePasskeys(db, teacherId)],
  [
    0.25,
    async (db, { teacherId }) => {
      const { kind, ...erasure } = await eraseTeacher(db, teacherId)
      return [kind, 'erased' in erasure ? erasure.erased : null]
    },
  ],
]
