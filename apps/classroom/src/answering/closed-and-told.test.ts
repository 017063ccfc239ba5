import {
  type Attempt,
  type AttemptEvent,
  type ItemResponse,
  replayEvents,
  responsesOf,
} from '@karda/assessment'
import { type Progress, recordEvents } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { translator } from '@karda/i18n'
import fc from 'fast-check'
import { afterAll, describe, expect } from 'vitest'
import { type LoadedAttempt, loadAttempt } from './load-attempt.ts'
import { makeSheet } from './make-sheet.ts'
import { liveQuestions } from './quiz/live-questions.ts'
import { untoldChecks } from './quiz/untold-checks.ts'
import { scoreAttempt } from './scored-attempt.ts'
import { scoringBasis } from './scoring-basis.ts'
import type { Sheet } from './sheet.ts'
import { answeringTest, firstAttempt, type Room } from './testing/answering-test.ts'
import { toldAnswers } from './told-answers.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const { t } = translator('en')
const truth = 'a-resignation'
const now = Date.now()

/** What a device does to the one question; null takes the answer back. */
type Deed = 'is-true' | 'is-false' | 'not-stated' | 'check' | null

/** A device's deed under a stamp, and when it arrives, in milliseconds from now. */
type Arrival = readonly [at: number, client: 'phone' | 'tablet', counter: number, deed: Deed]

function eventOf([, client, counter, deed]: Arrival): AttemptEvent {
  const happened = { stamp: { client, counter }, at: now, item: truth }
  return deed === 'check'
    ? { kind: 'checked', ...happened }
    : { kind: 'saved', ...happened, response: deed && choose(deed) }
}

function choose(choice: Exclude<Deed, 'check' | null>): ItemResponse {
  return { type: 'true-false-not-stated', choice }
}

/** A quiz of one question, told at once. */
async function begin(room: Room): Promise<LoadedAttempt> {
  await room.set({ feedback: 'at-once', itemIds: [truth] })
  await room.start()
  return load(room)
}

async function load(room: Room): Promise<LoadedAttempt> {
  const loaded = await loadAttempt(await room.assignment(), 'seat-1', 1)
  return loaded ?? expect.unreachable()
}

/** The question on the student's page, and what is told of it. */
function pageOf(assignment: Awaited<ReturnType<Room['assignment']>>, loaded: LoadedAttempt) {
  const told = toldAnswers({ assignment, ...loaded }, now)
  const sheet = makeSheet({
    assignment,
    loaded,
    responses: responsesOf(loaded.attempt),
    told,
    spoken: {},
    isClosed: false,
    unfit: {},
    unanswered: undefined,
    telling: { locale: 'en', timeZone: 'UTC', now },
  })
  return { sheet, told, question: sheet.questions[0] ?? expect.unreachable() }
}

type Told = ReturnType<typeof toldAnswers>

/** The question on a device whose page was drawn as this sheet, where it knows this by now. */
function questionOn(sheet: Sheet, { attempt, told }: { attempt: Attempt; told: Told }) {
  const key = { ...firstAttempt, startedAt: now }
  const words = { resultAddress: '', joinAddress: '', fileName: '' }
  const state = {
    attempt,
    status: 'saved',
    waiting: 0,
    waitingItems: [],
    cannotStore: false,
    trouble: null,
    refused: 0,
    lastReceiptAt: null,
    assignment: null,
    isLate: false,
  } as const
  const device = { key, attempt, items: {}, told: {}, ...words }
  const [question] = liveQuestions({ sheet, device, state, spoken: {}, told, noticed: null })
  return question ?? expect.unreachable()
}

/** The page once these have arrived. */
async function pageAfter(room: Room, ...arrivals: readonly Arrival[]) {
  for (const arrival of arrivals) {
    await recordEvents(room.database, firstAttempt, [eventOf(arrival)], now + arrival[0])
  }
  return pageOf(await room.assignment(), await load(room))
}

describe('a question that is checked while another device answers it', () => {
  it('stays open where its answer was changed before the check arrived, until it is checked again', async ({
    room,
  }) => {
    await begin(room)
    const { question, told } = await pageAfter(
      room,
      [1, 'phone', 1, 'is-true'],
      [2, 'tablet', 6, 'is-false'],
      [3, 'phone', 2, 'check'],
    )
    expect(told).toEqual({})
    expect(question).toMatchObject({ isReadOnly: false, response: choose('is-false'), feedback: null })
    const after = await pageAfter(room, [4, 'phone', 7, 'not-stated'], [5, 'phone', 8, 'check'])
    expect(after.told[truth]?.response).toEqual(choose('not-stated'))
    expect(after.question).toMatchObject({ isReadOnly: true, response: choose('not-stated') })
  })

  it('stays closed, with the answer that counts, where another is saved after it was told', async ({
    room,
  }) => {
    const { sheet: drawn } = pageOf(await room.assignment(), await begin(room))
    const { question, told } = await pageAfter(
      room,
      [1, 'phone', 1, 'is-true'],
      [2, 'phone', 2, 'check'],
      [3, 'tablet', 7, 'is-false'],
    )
    expect(told[truth]).toMatchObject({ response: choose('is-true'), isChecked: true })
    const { attempt } = await load(room)
    const { items, awaited } = untoldChecks(attempt, {})
    expect({ items, awaited }).toEqual({ items: [truth], awaited: [] })
    expect(untoldChecks(attempt, told).items).toEqual([])
    expect(questionOn(drawn, { attempt, told })).toMatchObject({
      isReadOnly: true,
      response: choose('is-true'),
      note: t('answering:checkedStays'),
    })
    expect(question).toMatchObject({
      isReadOnly: true,
      response: choose('is-true'),
      note: t('answering:checkedStays'),
    })
  })

  it('is told where it is closed, and shown with the answer that counts on every device, however all arrives', async ({
    room,
  }) => {
    const empty = await begin(room)
    const assignment = await room.assignment()
    const { sheet: drawn } = pageOf(assignment, empty)
    const basis = scoringBasis(assignment, empty.quiz, empty.key)
    const anyArrival = fc.tuple(
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom('phone' as const, 'tablet' as const),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom<Deed[]>('is-true', 'is-false', 'check', 'check', null),
    )
    fc.assert(
      fc.property(fc.array(anyArrival, { maxLength: 10 }), (arrivals) => {
        const progress = arrivals.map(
          (arrival): Progress => ({ ...firstAttempt, event: eventOf(arrival), receivedAt: now + arrival[0] }),
        )
        const attempt = replayEvents(progress.map(({ event }) => event))
        const scored = scoreAttempt(basis, empty.record, progress, [])
        const { question, told } = pageOf(assignment, { ...empty, progress, attempt, scored })
        expect(question.isReadOnly).toBe(told[truth] !== undefined)
        expect(question.response).toEqual(scored.responses[truth] ?? null)
        const { isReadOnly, response } = question
        expect(questionOn(drawn, { attempt, told })).toMatchObject({ isReadOnly, response })
        expect(untoldChecks(attempt, told).awaited).toEqual([])
        if (!told[truth]) return
        expect(told[truth].response).toEqual(response)
        // A device that has heard of nothing goes by what it is told, and one that has heard of a check asks.
        expect(questionOn(drawn, { attempt: empty.attempt, told })).toMatchObject({ isReadOnly, response })
        expect(untoldChecks(attempt, {}).items).toEqual([truth])
      }),
    )
  })
})
