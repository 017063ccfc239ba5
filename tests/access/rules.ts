import type { ActorName, Thing } from './actors.ts'

/** For whom a route is. */
export type Audience =
  /** Anybody at all. */
  | 'anybody'
  /** Nobody: there is nothing, whoever asks. */
  | 'nobody'
  /** Any teacher who is signed in. */
  | 'teacher'
  /** The teacher whose the installation is. */
  | 'owner'
  /** The teacher whose class it is. */
  | 'own-teacher'
  /** Whoever sits in the class. */
  | 'own-student'

/** A route of the classroom, as the matrix tries it. */
export interface Rule {
  audience: Audience
  method: 'GET' | 'POST'
  /** By which ids a form finds what it is about; those of a page stand in its address. */
  about?: readonly (keyof Thing)[]
  /** The item that it is about, where not any of the story's will do. */
  itemId?: string
  /** Fields of a form beside the ids of what it is about, such as make it do no harm to what is tried later. */
  fields?: (thing: Thing) => Readonly<Record<string, string>>
  /** Data in place of a form. */
  json?: unknown
  /** Whether what it is about is not there, so that those who may are told so. */
  isAboutMissing?: boolean
  /** Whether it has no end: its beginning is all that is read. */
  isStream?: boolean
}

const openPage: Rule = { audience: 'anybody', method: 'GET' }
const openForm: Rule = { audience: 'anybody', method: 'POST' }
const teacherPage: Rule = { audience: 'teacher', method: 'GET' }
const teacherForm: Rule = { audience: 'teacher', method: 'POST' }
const ownerForm: Rule = { audience: 'owner', method: 'POST' }
const ownPage: Rule = { audience: 'own-teacher', method: 'GET' }
const ownForm: Rule = { audience: 'own-teacher', method: 'POST', about: ['classId'] }
const assignmentForm: Rule = { ...ownForm, about: ['classId', 'assignmentId'] }
const studentPage: Rule = { audience: 'own-student', method: 'GET' }
const studentForm: Rule = { ...studentPage, method: 'POST', about: ['classId', 'assignmentId'] }

const spareSeat = ({ spareSeatId }: Thing) => ({ seatId: spareSeatId })

const itemForm: Rule = { ...assignmentForm, about: ['classId', 'assignmentId', 'itemId'] }
const ownSeatForm: Rule = { ...ownForm, about: ['classId', 'spareSeatId'], fields: spareSeat }

const attempt = '/api/v1/classes/[classId]/assignments/[assignmentId]/attempts/[attemptNumber]'
const ofClass = '/[lang]/class/c/[classId]'
const ofAssignment = `${ofClass}/a/[assignmentId]`
const ofStudent = '/[lang]/class/s/[classId]/[assignmentId]'
const action = '/[lang]/class/do'

/**
 * Every route, by the framework's pattern, in the order in which they are tried: what ends something comes last. A route
 * that is missing here fails the build.
 */
export const rules: Readonly<Record<string, Rule>> = {
  '/j': openPage,
  '/j/[code]': openPage,
  '/[lang]/class/sign-in': openPage,
  '/[lang]/class/sign-up': openPage,
  '/[lang]/class/reset': openPage,
  '/[lang]/class/connection': openPage,
  '/[lang]/class/join': openPage,
  '/[lang]/class/join/[code]': openPage,
  '/[lang]/class/card/[classId]': openPage,
  '/[lang]/class/[...rest]': { audience: 'nobody', method: 'GET' },
  '/api/[...rest]': { audience: 'nobody', method: 'GET' },

  '/[lang]/class': teacherPage,
  '/[lang]/class/account': teacherPage,
  '/[lang]/class/account/download': teacherPage,
  [ofClass]: ownPage,
  [`${ofClass}/assign`]: ownPage,
  [`${ofClass}/cards`]: ownPage,
  [`${ofClass}/cards/print`]: ownPage,
  [`${ofClass}/seat/[seatId]/code`]: ownPage,
  [ofAssignment]: ownPage,
  [`${ofAssignment}/edit`]: ownPage,
  [`${ofAssignment}/items`]: ownPage,
  [`${ofAssignment}/items/[itemId]`]: { ...ownPage, itemId: 'new-choice' },
  [`${ofAssignment}/preview`]: ownPage,
  [`${ofAssignment}/live`]: { ...ownPage, isStream: true },
  [`${ofAssignment}/results`]: ownPage,
  [`${ofAssignment}/results/csv`]: ownPage,
  [`${ofAssignment}/results/q/[itemId]`]: ownPage,
  [`${ofAssignment}/results/s/[seatId]`]: ownPage,
  [`${ofAssignment}/results/mark/[itemId]`]: { ...ownPage, itemId: 'a-why-tense' },

  [ofStudent]: studentPage,
  [`${ofStudent}/code`]: studentPage,
  [`${ofStudent}/review`]: studentPage,
  [`${ofStudent}/result`]: studentPage,
  '/[lang]/class/s/[classId]': studentPage,
  [attempt]: studentPage,
  [`${attempt}/events`]: { ...studentForm, json: { events: [] } },
  [`${attempt}/feedback`]: studentPage,
  [`${action}/answering/begin`]: studentForm,
  [`${action}/answering/save`]: { ...studentForm, fields: () => ({ shown: '' }) },
  [`${action}/answering/hand-in`]: studentForm,

  [`${action}/classes/make`]: teacherForm,
  [`${action}/classes/rename`]: ownForm,
  [`${action}/classes/add-seats`]: ownForm,
  [`${action}/joining/door`]: ownForm,
  [`${action}/joining/cards`]: {
    ...ownSeatForm,
    fields: ({ spareSeatId }) => ({ 'seats[]': spareSeatId }),
  },
  [`${action}/joining/release`]: ownForm,
  [`${action}/joining/free`]: ownForm,
  [`${action}/assignments/make`]: ownForm,
  [`${action}/assignments/change`]: assignmentForm,
  [`${action}/assignments/save-item`]: { ...itemForm, itemId: '', fields: () => ({ type: 'choice' }) },
  [`${action}/assignments/remove-item`]: itemForm,
  [`${action}/answering/receive-file`]: assignmentForm,
  [`${action}/results/mark`]: { ...itemForm, about: ['classId', 'assignmentId', 'seatId', 'itemId'] },
  [`${action}/live/door`]: assignmentForm,
  [`${action}/live/extend`]: assignmentForm,
  [`${action}/live/new-code`]: assignmentForm,
  [`${action}/live/close`]: assignmentForm,
  [`${action}/live/reopen`]: assignmentForm,
  [`${action}/live/remove-seat`]: {
    ...ownSeatForm,
    about: ['classId', 'assignmentId', 'spareSeatId'],
  },
  [`${action}/live/erase-answers`]: assignmentForm,
  [`${action}/live/erase`]: assignmentForm,
  [`${action}/classes/remove-seat`]: ownSeatForm,
  [`${action}/classes/erase-seat`]: ownSeatForm,
  [`${action}/classes/erase`]: ownForm,

  [`${action}/joining/take-seat`]: { ...openForm, about: ['code', 'spareSeatId'], fields: spareSeat },
  [`${action}/joining/card`]: openForm,
  [`${action}/joining/return`]: openForm,
  [`${action}/accounts/sign-in`]: openForm,
  [`${action}/accounts/sign-up`]: openForm,
  [`${action}/accounts/reset`]: openForm,
  '/api/v1/passkeys/sign-in/options': { ...openForm, json: {} },
  '/api/v1/passkeys/sign-in': { ...openForm, json: {} },
  '/api/v1/passkeys/new/options': { ...teacherForm, json: {} },
  '/api/v1/passkeys/new': { ...teacherForm, json: {} },
  [`${action}/accounts/remove-passkey`]: { ...teacherForm, isAboutMissing: true },
  [`${action}/accounts/password`]: teacherForm,
  [`${action}/accounts/email`]: teacherForm,
  [`${action}/accounts/delete`]: teacherForm,
  [`${action}/accounts/invite`]: ownerForm,
  [`${action}/accounts/reset-link`]: ownerForm,
  // Says what is wrong with the form before who may send it; that only the owner may is tried with the accounts.
  [`${action}/accounts/hand-over`]: teacherForm,
  [`${action}/accounts/sign-up-mode`]: ownerForm,

  [`${action}/joining/leave`]: openForm,
  // Leads to where one signs in, whoever has asked.
  [`${action}/accounts/everywhere`]: openForm,
  [`${action}/accounts/sign-out`]: openForm,
}

/** Who may, of all who try. */
export const admitted: Readonly<Record<Audience, readonly ActorName[]>> = {
  anybody: [
    'nobody',
    'teacher',
    'otherTeacher',
    'expiredTeacher',
    'student',
    'otherStudent',
    'removedStudent',
  ],
  nobody: [],
  teacher: ['teacher', 'otherTeacher'],
  owner: ['teacher'],
  'own-teacher': ['teacher'],
  'own-student': ['student'],
}
