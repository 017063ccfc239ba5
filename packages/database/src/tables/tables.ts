import type { AccountLinkRow } from './account-links.ts'
import type { AssignmentRow } from './assignments.ts'
import type { AttemptEventRow } from './attempt-events.ts'
import type { AttemptRow } from './attempts.ts'
import type { ClassRow } from './classes.ts'
import type { InstallationRow } from './installation.ts'
import type { JoinCodeRow } from './join-codes.ts'
import type { MarkRow } from './marks.ts'
import type { PasskeyRow } from './passkeys.ts'
import type { SeatSessionRow } from './seat-sessions.ts'
import type { SeatRow } from './seats.ts'
import type { TeacherItemRow } from './teacher-items.ts'
import type { SignInChallengeRow, TeacherCredentialRow, TeacherRow, TeacherSessionRow } from './teachers.ts'

/**
 * The tables. Each row of a class has the class at the head of its key, so that classes can be spread over servers; a
 * join code leads there. Columns that end in `_at` hold milliseconds since 1970, but
 * for those that the sign-in library writes (see teachers.ts).
 */
export interface Tables {
  account_links: AccountLinkRow
  assignments: AssignmentRow
  attempt_events: AttemptEventRow
  attempts: AttemptRow
  classes: ClassRow
  installation: InstallationRow
  join_codes: JoinCodeRow
  marks: MarkRow
  passkeys: PasskeyRow
  seat_sessions: SeatSessionRow
  seats: SeatRow
  sign_in_challenges: SignInChallengeRow
  teacher_credentials: TeacherCredentialRow
  teacher_items: TeacherItemRow
  teacher_sessions: TeacherSessionRow
  teachers: TeacherRow
}
