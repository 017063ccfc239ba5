export { type Restoration, type RestoreOptions, restoreBackup } from './backup/restore-backup.ts'
export type { RestoreProblem } from './backup/restore-problem.ts'
export { NothingToBackUpError, writeBackup } from './backup/write-backup.ts'
export type { Database, Queryable } from './engine/database.ts'
export { isDatabaseReady } from './engine/is-database-ready.ts'
export { closeDatabase, type DatabaseSettings, openDatabase } from './engine/open-database.ts'
export { NoWriteAheadLogError } from './engine/open-sqlite-file.ts'
export { transact } from './engine/transact.ts'
export { eraseAssignment } from './erasure/erase-assignment.ts'
export { eraseClass } from './erasure/erase-class.ts'
export { eraseExpired } from './erasure/erase-expired.ts'
export { eraseResults } from './erasure/erase-results.ts'
export { eraseSeat } from './erasure/erase-seat.ts'
export { eraseTeacher, type TeacherErasure } from './erasure/erase-teacher.ts'
export type { Erasure } from './erasure/erasure.ts'
export { retentionEnd } from './erasure/retention-end.ts'
export { attemptOf } from './events/attempt-of.ts'
export { type AttemptSize, attemptSize } from './events/attempt-size.ts'
export { type AttemptWithEvents, attemptsOfAssignment } from './events/attempts-of-assignment.ts'
export { createEventWriter, type EventWriter } from './events/event-writer.ts'
export { progressOfAttempt } from './events/progress-of-attempt.ts'
export { type Progress, progressSince } from './events/progress-since.ts'
export { recordEvents } from './events/record-events.ts'
export type { Receipt, Recording } from './events/recording.ts'
export { MigrationError } from './migrations/migrate-to.ts'
export { type MigrationOutcome, migrateToLatest } from './migrations/migrate-to-latest.ts'
export {
  type AccountLink,
  type AccountLinkPurpose,
  type AccountLinkUse,
  accountLinkOf,
  createAccountLink,
  isUsableAccountLink,
  removeSpentAccountLinks,
  useAccountLink,
} from './tables/account-links.ts'
export { type AssignmentSettings, assignmentSettingsSchema } from './tables/assignment-settings.ts'
export {
  type Assignment,
  type AssignmentKey,
  assignmentOf,
  assignmentsOfClass,
  changeAssignment,
  closeAssignment,
  createAssignment,
  reopenAssignment,
} from './tables/assignments.ts'
export {
  type AttemptKey,
  type AttemptRecord,
  type AttemptStart,
  attemptsOfSeat,
  type BegunAttempt,
  startAttempt,
} from './tables/attempts.ts'
export {
  type Class,
  classesOfTeacher,
  classOf,
  createClass,
  lockDoor,
  renameClass,
} from './tables/classes.ts'
export {
  claimOwnership,
  handOverOwnership,
  ownerOf,
  type SignUpMode,
  setSignUpMode,
  signUpModeOf,
  signUpModeSchema,
} from './tables/installation.ts'
export {
  addJoinCode,
  expireJoinCode,
  type JoinCode,
  joinCodeOf,
  joinCodesOf,
} from './tables/join-codes.ts'
export { type Marking, marksOfAssignment, saveMarks } from './tables/marks.ts'
export {
  addPasskey,
  notePasskeyUse,
  type Passkey,
  passkeyOf,
  passkeysOfTeacher,
  removePasskey,
  removePasskeys,
} from './tables/passkeys.ts'
export {
  closeSeatSession,
  closeSeatSessions,
  noteSeatsSeen,
  openSeatSession,
  type Presence,
  presenceOfClass,
  type SeatSessionKey,
  type Sighting,
  seatOfSession,
} from './tables/seat-sessions.ts'
export {
  addSeats,
  releaseReservedSeats,
  removeSeat,
  replaceReturnCode,
  type Seat,
  type SeatKey,
  seatByReturnCode,
  seatOf,
  seatsOfClass,
} from './tables/seats.ts'
export { enterSeat, type SeatTaking, takeSeat } from './tables/take-seat.ts'
export {
  removeTeacherItem,
  saveTeacherItem,
  type TeacherItem,
  teacherAnswerKeyOf,
  teacherItemsOf,
} from './tables/teacher-items.ts'
export {
  addTeacher,
  changeTeacherEmail,
  endTeacherSessions,
  noteAnsweredChallenge,
  passwordHashOf,
  replacePassword,
  type TeacherAccount,
  teacherByEmail,
  teacherById,
} from './tables/teachers.ts'
export { freeUnbegunSeats, unbegunSeats } from './tables/unbegun-seats.ts'
