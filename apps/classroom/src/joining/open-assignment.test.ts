import { addJoinCode, closeAssignment, expireJoinCode } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest, quiz, type Room } from '../answering/testing/answering-test.ts'
import { openAssignment, refusalAddress } from './open-assignment.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const code = '3467BCDF'
const school = '203.0.113.7'
const addCode = ({ database }: Room) =>
  addJoinCode(database, { ...quiz, code, createdAt: Date.now(), expiresAt: null })

describe('the code of an assignment', () => {
  it('leads to it while it is open, late, or not yet open', async ({ room }) => {
    await addCode(room)
    const now = Date.now()
    for (const times of [{ opensAt: now + 60_000 }, { opensAt: now - 60_000 }, { dueAt: now - 1 }]) {
      await room.set(times)
      expect(await openAssignment(code, school)).toMatchObject({ kind: 'open', code, assignment: quiz })
    }
  })

  it('is refused alike where it is wrong, has expired, is of a closed assignment or of one that is over', async ({
    room,
  }) => {
    expect(await openAssignment(code, school)).toEqual({ kind: 'code' })
    await addCode(room)
    await room.set({ dueAt: Date.now() - 1, acceptsLate: false })
    expect(await openAssignment(code, school)).toEqual({ kind: 'code' })
    await room.set({ dueAt: null })
    await closeAssignment(room.database, quiz, Date.now())
    expect(await openAssignment(code, school)).toEqual({ kind: 'code' })
    await expireJoinCode(room.database, code, Date.now())
    expect(await openAssignment(code, school)).toEqual({ kind: 'code' })
  })

  it('has expired although its assignment is open', async ({ room }) => {
    await addCode(room)
    await expireJoinCode(room.database, code, Date.now())
    expect(await openAssignment(code, school)).toEqual({ kind: 'code' })
  })

  it('can be opened by a whole school, and makes who guesses wait', async ({ room }) => {
    await addCode(room)
    for (let visit = 0; visit < 400; visit++) {
      expect((await openAssignment(code, school)).kind).toBe('open')
    }
    for (let guess = 0; guess < 150; guess++) await openAssignment(`WRONG${guess}`, school)
    const refusal = await openAssignment(code, school)
    expect(refusal).toEqual({ kind: 'wait', seconds: expect.any(Number) })
    expect((await openAssignment(code, '198.51.100.1')).kind).toBe('open')
  })
})

describe('the page of a refusal', () => {
  it('does not have the code in its address', () => {
    expect(refusalAddress('hy', { kind: 'code' })).toBe('/hy/class/join/?problem=code')
    expect(refusalAddress('en', { kind: 'wait', seconds: 90 })).toBe(
      '/en/class/join/?problem=wait&seconds=90',
    )
  })
})
