import { eraseAssignment } from '../../erasure/erase-assignment.ts'
import { eraseExpired } from '../../erasure/erase-expired.ts'
import { eraseResults } from '../../erasure/erase-results.ts'
import {
  assignmentOf,
  assignmentsOfClass,
  changeAssignment,
  closeAssignment,
  createAssignment,
  reopenAssignment,
} from '../../tables/assignments.ts'
import { addJoinCode, expireJoinCode, joinCodeOf, joinCodesOf } from '../../tables/join-codes.ts'
import {
  removeTeacherItem,
  saveTeacherItem,
  teacherAnswerKeyOf,
  teacherItemsOf,
} from '../../tables/teacher-items.ts'
import { sampleAssignment } from '../sample-classroom.ts'
import { sampleTeacherItem } from '../sample-teacher-item.ts'
import type { WeightedOperation } from './given.ts'

/** What is done with assignments, their codes, and the items that teachers write for them. */
export const assignmentOperations: readonly WeightedOperation[] = [
  [3, (db, { name, ...its }) => createAssignment(db, { ...sampleAssignment, ...its, title: name })],
  [1, (db, its) => assignmentOf(db, its)],
  [2, (db, { classId }) => assignmentsOfClass(db, classId)],
  [
    2,
    (db, { name, counter, ...its }) => {
      const settings = { ...sampleAssignment.settings, retentionDays: counter }
      return changeAssignment(db, its, { title: name, settings })
    },
  ],
  [1, (db, { time, ...its }) => closeAssignment(db, its, time)],
  [5, (db, its) => reopenAssignment(db, its)],
  [3, (db, { code, time, ...its }) => addJoinCode(db, { ...its, code, createdAt: time, expiresAt: null })],
  [1, (db, { code, time }) => expireJoinCode(db, code, time)],
  [1, (db, { code }) => joinCodeOf(db, code)],
  [2, (db, its) => joinCodesOf(db, its)],
  [
    4,
    (db, { item, name, ...its }) =>
      saveTeacherItem(db, its, {
        ...sampleTeacherItem,
        itemId: item,
        words: { en: { prompt: `Who is ${name}?` } },
      }),
  ],
  [1, (db, { item, ...its }) => removeTeacherItem(db, its, item)],
  [2, (db, its) => teacherItemsOf(db, its)],
  [2, (db, its) => teacherAnswerKeyOf(db, its)],
  [0.1, async (db, its) => (await eraseAssignment(db, its)).erased],
  [0.1, async (db, { time, ...its }) => (await eraseResults(db, its, time)).erased],
  [0.1, async (db, { time }) => (await eraseExpired(db, time)).erased],
]
