import { addJoinCode, joinCodesOf } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, expect } from 'vitest'
import { studentOf } from '../access/student.ts'
import { answeringTest, quiz } from '../answering/testing/answering-test.ts'
import { openAssignment } from '../joining/open-assignment.ts'
import { renewCode } from './renew-code.ts'
import { usableCode } from './usable-code.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const school = '203.0.113.7'
const code = '3467BCDF'

it('lets a new code alone lead to the assignment, and those who sit there go on', async ({ room }) => {
  const { database } = room
  const now = Date.now()
  const cookie = await room.seatCookie()
  const other = { ...quiz, code: 'BCDF3467', createdAt: now - 2, expiresAt: now - 1 }
  for (const one of [other, { ...other, code, expiresAt: null }]) await addJoinCode(database, one)
  await renewCode(database, quiz, now)
  const codes = await joinCodesOf(database, quiz)
  expect(codes.map(({ expiresAt }) => expiresAt)).toEqual([now, now - 1, null])
  expect(await openAssignment(code, school)).toEqual({ kind: 'code' })
  const renewed = usableCode(codes, now) ?? ''
  expect(await openAssignment(renewed, school)).toMatchObject({ kind: 'open', assignment: quiz })
  expect((await studentOf(cookie, quiz.classId))?.seat.seatId).toBe('seat-1')
})
