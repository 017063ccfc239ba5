import { emptyAttempt } from '@karda/assessment'
import {
  assignmentOf,
  attemptOf,
  attemptsOfSeat,
  eraseResults,
  recordEvents,
  reopenAssignment,
  startAttempt,
} from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { services } from '../../services/services.ts'
import { writeAnswersFile } from '../device/answers-file.ts'
import { answeringTest, firstAttempt, quiz, type Room } from '../testing/answering-test.ts'
import { savedWord, submitted } from '../testing/sample-events.ts'
import { type FileHandIn, handInFile } from './hand-in-file.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

/** Hands in a file as the teacher does, who may know whose it is. */
async function handIn(text: string, isKnown = false): Promise<FileHandIn> {
  const assignment = await assignmentOf(services().database, quiz)
  return assignment ? handInFile(assignment, { text, isKnown }) : expect.unreachable()
}

async function begunAttempt({ database, start }: Room) {
  await start()
  const [record] = await attemptsOfSeat(database, firstAttempt)
  if (!record) throw new Error('The attempt was not begun.')
  return record
}

/** The file as a device wrote it that did not know of beginnings. */
function withoutBeginning(text: string): string {
  const { startedAt: _startedAt, ...file } = JSON.parse(text)
  return JSON.stringify(file)
}

describe('a file with answers', () => {
  it('is handed in, however often', async ({ room }) => {
    const file = writeAnswersFile(await begunAttempt(room), [savedWord(1, 'Armenia')])
    for (let times = 0; times < 2; times += 1) {
      expect(await handIn(file)).toEqual({
        kind: 'kept',
        seatId: 'seat-1',
        answers: 1,
        late: 0,
        outOfTurn: 0,
      })
    }
    expect((await attemptOf(room.database, firstAttempt)).counter).toBe(1)
  })

  it('that says not when its attempt was begun, as none but its student knows, is handed in where the teacher knows whose it is', async ({
    room,
  }) => {
    const text = withoutBeginning(writeAnswersFile(await begunAttempt(room), [savedWord(1, 'Armenia')]))
    expect(await handIn(text)).toEqual({ kind: 'refused', problem: 'unproven', seatId: 'seat-1' })
    expect(await attemptOf(room.database, firstAttempt)).toEqual(emptyAttempt)
    expect(await handIn(text, true)).toMatchObject({ kind: 'kept', answers: 1 })
  })

  it('of an attempt that was erased gives nothing to the one that has its number by now', async ({
    room,
  }) => {
    const { startedAt, ...attempt } = await begunAttempt(room)
    const events = [savedWord(1, 'Armenia')]
    await eraseResults(room.database, quiz, startedAt + 1)
    await reopenAssignment(room.database, quiz)
    await startAttempt(room.database, firstAttempt, 8, startedAt + 2)
    for (const text of [
      writeAnswersFile({ ...attempt, startedAt }, events),
      withoutBeginning(writeAnswersFile({ ...attempt, startedAt }, events)),
    ]) {
      for (const isKnown of [false, true]) {
        expect(await handIn(text, isKnown)).toEqual({ kind: 'refused', problem: 'gone' })
      }
    }
    expect(await attemptOf(room.database, firstAttempt)).toEqual(emptyAttempt)
    const own = writeAnswersFile({ ...attempt, startedAt: startedAt + 2 }, events)
    expect(await handIn(own)).toMatchObject({ kind: 'kept', answers: 1 })
  })

  it('of an attempt that was begun after answers were erased, and that the server has lost, is taken where the teacher knows whose it is', async ({
    room,
  }) => {
    const { startedAt, ...attempt } = await begunAttempt(room)
    await eraseResults(room.database, quiz, startedAt + 1)
    await reopenAssignment(room.database, quiz)
    await startAttempt(room.database, firstAttempt, 8, startedAt + 3)
    const file = writeAnswersFile({ ...attempt, startedAt: startedAt + 2 }, [savedWord(1, 'Armenia')])
    expect(await handIn(file)).toEqual({ kind: 'refused', problem: 'unproven', seatId: 'seat-1' })
    expect(await handIn(file, true)).toMatchObject({ kind: 'kept', answers: 1 })
  })

  it('of an attempt that the server has lost, as by going back to a backup, is taken where the teacher knows whose it is', async ({
    room,
  }) => {
    const { startedAt, ...attempt } = await begunAttempt(room)
    const file = writeAnswersFile({ ...attempt, startedAt: startedAt - 1 }, [savedWord(1, 'Armenia')])
    expect(await handIn(file, true)).toMatchObject({ kind: 'kept', answers: 1 })
  })

  it('tells of answers that came long after the hand-in', async ({ room }) => {
    const record = await begunAttempt(room)
    await room.set({ feedback: 'after-closing' })
    const hour = 3_600_000
    await recordEvents(room.database, firstAttempt, [submitted(2, {})], Date.now() - hour)
    const file = writeAnswersFile(record, [savedWord(1, 'Armenia')])
    expect(await handIn(file)).toMatchObject({ kind: 'kept', answers: 1, late: 0, outOfTurn: 1 })
  })

  it('is refused where it is none', async ({ room }) => {
    await begunAttempt(room)
    expect(await handIn('{}')).toEqual({ kind: 'refused', problem: 'unreadable' })
  })
})
