import { type AttemptEvent, emptyAttempt, type ItemResponse, replayEvents } from '@karda/assessment'
import { describe, expect } from 'vitest'
import { eraseResults } from '../erasure/erase-results.ts'
import { reopenAssignment } from '../tables/assignments.ts'
import { attemptsOfSeat, type BegunAttempt, startAttempt } from '../tables/attempts.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { saved, started, submitted } from '../testing/sample-events.ts'
import { attemptOf } from './attempt-of.ts'
import { attemptSize } from './attempt-size.ts'
import { createEventWriter } from './event-writer.ts'
import { progressSince } from './progress-since.ts'
import { recordEvents } from './record-events.ts'

const anyText = "a zero \0, half a pair \ud800, 🦦, «Հայաստանը՝ ՀԱՊԿ-ից», '); drop table attempts; --"

const responses: readonly ItemResponse[] = [
  { type: 'choice', choices: ['armenia', 'belarus'] },
  { type: 'true-false-not-stated', choice: 'not-stated' },
  { type: 'order', choices: ['second', 'first'] },
  { type: 'match', targets: { pashinyan: 'yerevan' } },
  { type: 'gap', words: { 'gap-1': 'frozen' } },
  { type: 'hot-text', choice: 'p2s1' },
  { type: 'short-answer', text: anyText },
  { type: 'extended', text: '' },
]

export function recordEventsContract(it: ContractTest): void {
  describe('events of an attempt', () => {
    it('are kept with a receipt each, in their order', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      expect(await recordEvents(db, key, [started(1), saved(2, 'Armenia')], autumn + 9)).toEqual({
        kind: 'recorded',
        receipts: [
          { kind: 'kept', stamp: { counter: 1, client: 'device-1' }, receivedAt: autumn + 9 },
          { kind: 'kept', stamp: { counter: 2, client: 'device-1' }, receivedAt: autumn + 9 },
        ],
      })
    })

    it('are kept once however often they are sent, and give the same receipt', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const first = await recordEvents(db, key, [saved(1, 'Armenia')], autumn + 9)
      const again = [saved(1, 'Armenia'), saved(1, 'Armenia')]
      expect(await recordEvents(db, key, again, autumn + 99)).toEqual({
        kind: 'recorded',
        receipts: first.kind === 'recorded' ? [...first.receipts, ...first.receipts] : [],
      })
      const rows = await db.selectFrom('attempt_events').selectAll().execute()
      expect(rows).toHaveLength(1)
    })

    it('are the same whatever the order in which a response names its parts', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const one = { ...saved(1, ''), response: { type: 'match', targets: { a: 'x', b: 'y' } } } as const
      const other = { ...saved(1, ''), response: { targets: { b: 'y', a: 'x' }, type: 'match' } } as const
      await recordEvents(db, key, [one], autumn)
      expect(await recordEvents(db, key, [other], autumn)).toMatchObject({ receipts: [{ kind: 'kept' }] })
    })

    it.for<[string, AttemptEvent]>([
      ['another answer', saved(1, 'Belarus')],
      ['another item', saved(1, 'Armenia', 'why-frozen')],
      ['another time', { ...saved(1, 'Armenia'), at: autumn }],
      ['something else that happened', { ...started(1), at: saved(1, '').at }],
    ])('are not replaced by %s under the same stamp', async ([_title, rival], { db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await recordEvents(db, key, [saved(1, 'Armenia')], autumn)
      expect(await recordEvents(db, key, [rival, saved(2, 'Armenia')], autumn + 1)).toEqual({
        kind: 'recorded',
        receipts: [
          { kind: 'conflict', stamp: rival.stamp },
          { kind: 'kept', stamp: saved(2, '').stamp, receivedAt: autumn + 1 },
        ],
      })
      expect(await attemptOf(db, key)).toEqual(replayEvents([saved(1, 'Armenia'), saved(2, 'Armenia')]))
    })

    it('of every kind come back as they were', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const stamp = { counter: 0, client: 'device-1' }
      const answers = responses.map(
        (response, index): AttemptEvent => ({
          kind: 'saved',
          stamp: { ...stamp, counter: index + 2 },
          at: autumn - index,
          item: `item-${index}`,
          response,
        }),
      )
      const events: AttemptEvent[] = [
        { kind: 'started', stamp: { ...stamp, counter: 1 }, at: -1, seed: -Number.MAX_SAFE_INTEGER },
        ...answers,
        { kind: 'saved', stamp: { ...stamp, counter: 20 }, at: 0, item: 'taken-back', response: null },
        {
          kind: 'saved',
          stamp: { ...stamp, counter: 23 },
          at: 0,
          item: 'read',
          response: null,
          locale: 'hy',
        },
        { kind: 'checked', stamp: { ...stamp, counter: 21 }, at: Number.MAX_SAFE_INTEGER, item: 'item-0' },
        {
          kind: 'submitted',
          stamp: { ...stamp, counter: 22 },
          at: autumn,
          responses: Object.fromEntries(responses.map((response, index) => [`item-${index}`, response])),
        },
        { kind: 'reviewed', stamp: { ...stamp, counter: Number.MAX_SAFE_INTEGER }, at: autumn },
      ]
      expect(await recordEvents(db, key, events, autumn)).toMatchObject({
        receipts: events.map(() => ({ kind: 'kept' })),
      })
      expect(await attemptOf(db, key)).toEqual(replayEvents(events))
    })

    it('may be more than fit into one statement', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const events = Array.from({ length: 3_100 }, (_, index) => saved(index + 1, 'Armenia'))
      await recordEvents(db, key, events, autumn)
      expect((await progressSince(db, quiz, 0)).map(({ event }) => event)).toEqual(events)
    })

    it('are 10,000 at most, and it can still be handed in', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const events = Array.from({ length: 9_999 }, (_, index) => saved(index + 1, 'Armenia'))
      await recordEvents(db, key, events, autumn)
      const last = [saved(9_999, 'Armenia'), saved(10_000, 'Iran'), saved(10_001, 'Iran'), saved(2, 'Iran')]
      expect(await recordEvents(db, key, last, autumn + 1)).toEqual({
        kind: 'recorded',
        receipts: [
          { kind: 'kept', stamp: saved(9_999, '').stamp, receivedAt: autumn },
          { kind: 'kept', stamp: saved(10_000, '').stamp, receivedAt: autumn + 1 },
          { kind: 'full', stamp: saved(10_001, '').stamp },
          { kind: 'conflict', stamp: saved(2, '').stamp },
        ],
      })
      expect((await attemptSize(db, key)).events).toBe(10_000)
      const handingIn = [saved(10_002, 'Iran'), submitted(10_003, 'Iran')]
      expect(await recordEvents(db, key, handingIn, autumn + 2)).toMatchObject({
        receipts: [{ kind: 'full' }, { kind: 'kept' }],
      })
      expect((await attemptsOfSeat(db, key))[0]?.submittedAt).toBe(autumn + 2)
    })

    it('are 20 submissions at most, also beyond all others, and those that are kept stay so', async ({
      db,
    }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      const events = Array.from({ length: 10_000 }, (_, index) => saved(index + 1, 'Armenia'))
      await recordEvents(db, key, events, autumn)
      const submissions = Array.from({ length: 22 }, (_, index) => submitted(10_001 + index, 'Iran'))
      for (const sent of [submissions.slice(0, 15), submissions, submissions.toReversed()]) {
        const recording = await recordEvents(db, key, sent, autumn)
        const full = recording.kind === 'recorded' && recording.receipts.filter(({ kind }) => kind === 'full')
        expect(full).toEqual(
          sent.filter(({ stamp }) => stamp.counter > 10_020).map(({ stamp }) => ({ kind: 'full', stamp })),
        )
      }
      const others = [submitted(1, 'Iran'), saved(2, 'Iran')]
      expect(await recordEvents(db, neighbour, others, autumn)).toMatchObject({
        receipts: [{ kind: 'kept' }, { kind: 'kept' }],
      })
    })

    it('take submissions by their number alone, while there is room', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const submissions = Array.from({ length: 21 }, (_, index) => submitted(index + 1, 'Iran'))
      const sent = [...submissions, saved(22, 'Iran')]
      const recording = await recordEvents(db, key, sent, autumn)
      const kinds = recording.kind === 'recorded' ? recording.receipts.map(({ kind }) => kind) : []
      expect(kinds).toEqual([...Array(20).fill('kept'), 'full', 'kept'])
    })

    it('may be none', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      expect(await recordEvents(db, key, [], autumn)).toEqual({ kind: 'recorded', receipts: [] })
    })

    it.for<[string, AttemptEvent]>([
      ['a client without a name', saved(1, 'Armenia', 'who-left', '')],
      ['a client with a zero in its name', saved(1, 'Armenia', 'who-left', 'device\0')],
      ['a client with a name of 101 letters', saved(1, 'Armenia', 'who-left', 'd'.repeat(101))],
      ['an item with a space in its name', saved(1, 'Armenia', 'who left')],
    ])('of %s are refused, and no other', async ([_title, event], { db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      expect(await recordEvents(db, key, [event, saved(2, 'Armenia')], autumn)).toMatchObject({
        receipts: [{ kind: 'malformed', stamp: event.stamp }, { kind: 'kept' }],
      })
      expect(await attemptOf(db, key)).toEqual(replayEvents([saved(2, 'Armenia')]))
    })

    it('are refused where the attempt is not there', async ({ db }) => {
      await furnishClass(db)
      await beginAttempt(db, 'seat-1')
      const others = [
        { ...quiz, seatId: 'seat-2', attemptNumber: 1 },
        { ...quiz, seatId: 'seat-1', attemptNumber: 2 },
      ]
      for (const key of others) {
        expect(await recordEvents(db, key, [saved(1, 'Armenia')], autumn)).toEqual({ kind: 'no-attempt' })
      }
    })

    it('are refused where the attempt that they are of was erased, and another has its key', async ({
      db,
    }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const erased = { ...key, startedAt: autumn }
      expect(await recordEvents(db, erased, [saved(1, 'Armenia')], autumn)).toMatchObject({
        receipts: [{ kind: 'kept' }],
      })
      await eraseResults(db, quiz, autumn + 1)
      await reopenAssignment(db, quiz)
      await startAttempt(db, key, 8, autumn + 2)
      const now = { ...key, startedAt: autumn + 2 }
      const writer = createEventWriter(db)
      for (const record of [
        (meant: BegunAttempt) => recordEvents(db, meant, [saved(1, 'Armenia')], autumn + 3),
        (meant: BegunAttempt) => writer.write(meant, [saved(1, 'Armenia')], autumn + 3),
      ]) {
        expect(await record(erased)).toEqual({ kind: 'no-attempt' })
        expect(await attemptOf(db, key)).toEqual(emptyAttempt)
      }
      expect(await recordEvents(db, now, [saved(1, 'Armenia')], autumn + 3)).toMatchObject({
        receipts: [{ kind: 'kept', receivedAt: autumn + 3 }],
      })
    })

    it('are those of their own attempt alone', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      await recordEvents(db, key, [saved(1, 'Armenia')], autumn)
      await recordEvents(db, neighbour, [saved(1, 'Belarus')], autumn)
      expect(await attemptOf(db, key)).toEqual(replayEvents([saved(1, 'Armenia')]))
      expect(await attemptOf(db, neighbour)).toEqual(replayEvents([saved(1, 'Belarus')]))
    })

    it('say when the attempt was first handed in', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await beginAttempt(db, 'seat-2')
      await recordEvents(db, key, [saved(1, 'Armenia')], autumn + 1)
      expect((await attemptsOfSeat(db, key))[0]?.submittedAt).toBeNull()
      await recordEvents(db, key, [submitted(2, 'Armenia')], autumn + 2)
      await recordEvents(db, key, [submitted(2, 'Armenia')], autumn + 3)
      await recordEvents(db, key, [submitted(1, 'Armenia', 'device-2')], autumn + 4)
      expect((await attemptsOfSeat(db, key))[0]?.submittedAt).toBe(autumn + 2)
      expect((await attemptsOfSeat(db, { ...key, seatId: 'seat-2' }))[0]?.submittedAt).toBeNull()
    })
  })
}
