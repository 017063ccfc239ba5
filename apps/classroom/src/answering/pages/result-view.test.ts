import { assignmentStatus } from '@karda/assessment'
import { attemptsOfSeat, closeAssignment, recordEvents, seatOf } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { translator } from '@karda/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, describe, expect } from 'vitest'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { loadAttempt } from '../load-attempt.ts'
import { loadEarlierAttempts } from '../load-earlier-attempts.ts'
import { makeSheet } from '../make-sheet.ts'
import { shownAttempt } from '../shown-attempt.ts'
import type { StudentVisit } from '../student-visit.ts'
import { answeringTest, firstAttempt, quiz, type Room } from '../testing/answering-test.ts'
import { savedWord, submitted } from '../testing/sample-events.ts'
import { toldAnswers } from '../told-answers.ts'
import { ResultView } from './result-view.tsx'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const { t } = translator('en')
const word = 'a-looking-for'
const telling = { locale: 'en', timeZone: 'UTC' } as const

/** One hands in what is right, begins once more with what is wrong, and the teacher closes. */
async function closeDuringSecond(room: Room): Promise<void> {
  await room.set({ itemIds: [word], attemptsAllowed: 2 })
  await room.start()
  const events = [
    savedWord(1, 'Its path.'),
    submitted(2, { [word]: { type: 'short-answer', text: 'Its path.' } }),
  ]
  await recordEvents(room.database, firstAttempt, events, Date.now())
  await room.start()
  const second = { ...firstAttempt, attemptNumber: 2 }
  await recordEvents(room.database, second, [savedWord(1, 'Tea.')], Date.now())
  await closeAssignment(room.database, quiz, Date.now())
}

async function visitTo({ database, assignment }: Room): Promise<StudentVisit> {
  const seat = await seatOf(database, firstAttempt)
  if (!seat) return expect.unreachable()
  const records = await attemptsOfSeat(database, firstAttempt)
  const student = { seat, tokenHash: '' }
  const given = await assignment()
  const now = Date.now()
  return { student, assignment: given, status: assignmentStatus(assignmentTimes(given), now), records, now }
}

/** The page as its own route puts it together. */
async function resultPage(room: Room, asked?: string): Promise<string> {
  const visit = await visitTo(room)
  const { assignment, now } = visit
  const last = await loadAttempt(assignment, 'seat-1', 2)
  const earlier = await loadEarlierAttempts(visit)
  if (earlier.kind !== 'loaded') throw new Error('The seat may not read its attempts.')
  const attempts = [...earlier.attempts, ...(last ? [last] : [])]
  const attempt = shownAttempt(attempts, { asked, isTold: true })
  if (!attempt) return expect.unreachable()
  const sheet = makeSheet({
    assignment,
    loaded: attempt.shown,
    responses: attempt.shown.scored.responses,
    told: toldAnswers({ assignment, ...attempt.shown }, now),
    spoken: {},
    isClosed: true,
    unfit: {},
    unanswered: undefined,
    telling: { ...telling, now },
  })
  const props = { visit, attempt, hasLateAnswers: false, sheet, isTold: true, timeZone: 'UTC' }
  return renderToStaticMarkup(createElement(ResultView, props))
}

describe('the result of a student who began once more before closing', () => {
  it('is that of the attempt that was handed in', async ({ room }) => {
    await closeDuringSecond(room)
    const page = await resultPage(room)
    expect(page).toContain(t('answering:attemptNumber', { number: 1, total: 2 }))
    expect(page).toContain(t('answering:attemptCounts'))
    expect(page).toContain(t('quiz:points', { points: 1, maximum: 1 }))
    expect(page).not.toContain(t('answering:notHandedIn'))
  })

  it('leads to the other attempt, which says that it does not count', async ({ room }) => {
    await closeDuringSecond(room)
    expect(await resultPage(room)).toContain('/result/?attempt=2"')
    const other = await resultPage(room, '2')
    expect(other).toContain(t('answering:attemptNotCounted'))
    expect(other).toContain(t('answering:otherAttemptCounts', { number: 1 }))
    expect(other).toContain(t('quiz:points', { points: 0, maximum: 1 }))
  })
})

describe('the result of a student of whom another device sends', () => {
  it('says of answers that came long after the hand-in that they do not count', async ({ room }) => {
    await room.set({ itemIds: [word], attemptsAllowed: 2, feedback: 'after-closing' })
    for (const attemptNumber of [1, 2]) {
      await room.start()
      const attempt = { ...firstAttempt, attemptNumber }
      await recordEvents(room.database, attempt, [submitted(2, {})], Date.now() - 3_600_000)
    }
    const told = t('answering:keptOutOfTurn', { number: 1 })
    expect(await resultPage(room, '1')).not.toContain(told)
    await recordEvents(room.database, firstAttempt, [savedWord(1, 'Its path.')], Date.now())
    expect(await resultPage(room, '1')).toContain(told)
  })
})
