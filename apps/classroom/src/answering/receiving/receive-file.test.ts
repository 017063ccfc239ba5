import { emptyAttempt } from '@karda/assessment'
import { attemptOf, attemptsOfSeat } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect, vi } from 'vitest'
import { writeAnswersFile } from '../device/answers-file.ts'
import { answeringTest, firstAttempt, quiz, type Room } from '../testing/answering-test.ts'
import { savedWord } from '../testing/sample-events.ts'
import { receiveFile } from './receive-file.ts'

vi.mock('../../access/signed-in-teacher.ts', () => ({
  signedInTeacher: async () => ({ teacherId: 'teacher-1', email: 'anna@karda.test', isOwner: true }),
  requestCookie: async () => '',
}))

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

/** Hands in a file as the teacher, and returns what the page that is led to is told. */
async function handIn(
  text: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...quiz, ...more })) form.append(name, value)
  form.append('file', new File([text], 'karda.json'))
  const request = new Request('http://karda.local:3000/', { method: 'POST', body: form })
  const response = await receiveFile(request, { params: Promise.resolve({ lang: 'en' }) })
  return Object.fromEntries(new URL(response.headers.get('Location') ?? '', request.url).searchParams)
}

async function begunAttempt({ database, start }: Room) {
  await start()
  const [record] = await attemptsOfSeat(database, firstAttempt)
  if (!record) throw new Error('The attempt was not begun.')
  return record
}

describe('a file with answers', () => {
  it('is handed in, however often', async ({ room }) => {
    const file = writeAnswersFile(await begunAttempt(room), [savedWord(1, 'Armenia')])
    for (let times = 0; times < 2; times += 1) {
      expect(await handIn(file)).toEqual({ fileSeat: 'seat-1', fileAnswers: '1' })
    }
    expect((await attemptOf(room.database, firstAttempt)).counter).toBe(1)
  })

  it('that says not when its attempt was begun, as none but its student knows, is handed in where the teacher knows whose it is', async ({
    room,
  }) => {
    const { startedAt: _startedAt, ...file } = JSON.parse(
      writeAnswersFile(await begunAttempt(room), [savedWord(1, 'Armenia')]),
    )
    const text = JSON.stringify(file)
    expect(await handIn(text)).toEqual({ fileProblem: 'unproven', fileSeat: 'seat-1' })
    expect(await attemptOf(room.database, firstAttempt)).toEqual(emptyAttempt)
    expect(await handIn(text, { isKnown: 'on' })).toMatchObject({ fileAnswers: '1' })
  })

  it('of an attempt that was erased gives nothing to the one that has its number by now', async ({
    room,
  }) => {
    const { startedAt, ...attempt } = await begunAttempt(room)
    const file = writeAnswersFile({ ...attempt, startedAt: startedAt - 1 }, [savedWord(1, 'Armenia')])
    expect(await handIn(file)).toEqual({ fileProblem: 'gone' })
    expect(await attemptOf(room.database, firstAttempt)).toEqual(emptyAttempt)
  })

  it('is refused where it is none', async ({ room }) => {
    await begunAttempt(room)
    expect(await handIn('{}')).toEqual({ fileProblem: 'unreadable' })
  })
})
