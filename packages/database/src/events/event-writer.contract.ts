import { setImmediate as nextTurn } from 'node:timers/promises'
import { replayEvents } from '@karda/assessment'
import { describe, expect, vi } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { saved } from '../testing/sample-events.ts'
import { attemptOf } from './attempt-of.ts'
import { attemptSize } from './attempt-size.ts'
import { createEventWriter } from './event-writer.ts'
import { progressSince } from './progress-since.ts'

const answer = saved(1, 'Armenia')

export function eventWriterContract(it: ContractTest): void {
  describe('a writer of events', () => {
    it('keeps what a whole class sends at once, and tells each what was kept', async ({ db }) => {
      const seatIds = Array.from({ length: 40 }, (_, index) => `seat-${index}`)
      await furnishClass(db, quiz, seatIds)
      const keys = await Promise.all(seatIds.map((seatId) => beginAttempt(db, seatId)))
      const writer = createEventWriter(db)
      const sent = keys.flatMap((key, seat) =>
        Array.from({ length: 10 }, (_, item) => ({ key, event: saved(item + 1, `${seat}`, `item-${item}`) })),
      )
      const recordings = await Promise.all(
        sent.map(({ key, event }, index) => writer.write(key, [event], autumn + index)),
      )
      expect(recordings).toEqual(
        sent.map(({ event }, index) => ({
          kind: 'recorded',
          receipts: [{ kind: 'kept', stamp: event.stamp, receivedAt: autumn + index }],
        })),
      )
      expect(await progressSince(db, quiz, 0)).toHaveLength(400)
    })

    it('commits together what comes in one turn of the event loop after the other', async ({ db }) => {
      await furnishClass(db)
      const keys = await Promise.all(['seat-1', 'seat-2', 'seat-3'].map((seatId) => beginAttempt(db, seatId)))
      const writer = createEventWriter(db)
      const transaction = vi.spyOn(db, 'transaction')
      await Promise.all(
        // The last comes first to this function, so that its turns are under way before the writer begins to wait.
        keys.toReversed().map(async (key, index, { length }) => {
          for (let turn = 1; turn < length - index; turn += 1) await nextTurn()
          await writer.write(key, [answer], autumn)
        }),
      )
      expect(transaction).toHaveBeenCalledOnce()
    })

    it('does not keep the first waiting while others come without end', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const writer = createEventWriter(db)
      const transaction = vi.spyOn(db, 'transaction')
      const recordings: Promise<unknown>[] = []
      while (recordings.length < 300) {
        const coming = nextTurn()
        recordings.push(writer.write(key, [saved(recordings.length + 1, 'Armenia')], autumn))
        await coming
      }
      expect(transaction).toHaveBeenCalled()
      await Promise.all(recordings)
    })

    it('has stored for others to see whatever it says is kept', async ({ db, settings }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const other = openDatabase(settings)
      await createEventWriter(db).write(key, [saved(1, 'Armenia')], autumn)
      expect(await attemptOf(other, key)).toEqual(replayEvents([saved(1, 'Armenia')]))
      await closeDatabase(other)
    })

    it('keeps once what is sent twice at the same time', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const writer = createEventWriter(db)
      const recordings = await Promise.all([
        writer.write(key, [saved(1, 'Armenia')], autumn + 1),
        writer.write(key, [saved(1, 'Armenia')], autumn + 2),
        writer.write(key, [saved(1, 'Belarus')], autumn + 3),
      ])
      const kept = { kind: 'kept', stamp: saved(1, '').stamp, receivedAt: autumn + 1 }
      expect(recordings).toEqual([
        { kind: 'recorded', receipts: [kept] },
        { kind: 'recorded', receipts: [kept] },
        { kind: 'recorded', receipts: [{ kind: 'conflict', stamp: saved(1, '').stamp }] },
      ])
    })

    it('loses nobody’s answers because another’s cannot be kept', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      const writer = createEventWriter(db)
      const unkeepable = { ...saved(1, 'Armenia'), at: Number.NaN }
      const [first, second, third, fourth] = await Promise.allSettled([
        writer.write(key, [saved(2, 'Armenia')], autumn),
        writer.write(neighbour, [unkeepable], autumn),
        writer.write({ ...key, seatId: 'seat-3' }, [saved(1, 'Armenia')], autumn),
        writer.write(neighbour, [saved(2, 'Belarus')], autumn),
      ])
      expect(first).toMatchObject({ status: 'fulfilled', value: { receipts: [{ kind: 'kept' }] } })
      expect(second).toMatchObject({ status: 'rejected' })
      expect(third).toEqual({ status: 'fulfilled', value: { kind: 'no-attempt' } })
      expect(fourth).toMatchObject({ status: 'fulfilled', value: { receipts: [{ kind: 'kept' }] } })
      expect(await attemptOf(db, key)).toEqual(replayEvents([saved(2, 'Armenia')]))
      expect(await attemptOf(db, neighbour)).toEqual(replayEvents([saved(2, 'Belarus')]))
    })

    it('keeps 10,000 events of an attempt, however they come, and those of others', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      const writer = createEventWriter(db)
      const kinds: string[] = []
      for (let start = 0; start < 10_400; start += 400) {
        const events = Array.from({ length: 400 }, (_, index) => saved(start + index + 1, 'Armenia'))
        const recordings = await Promise.all([
          writer.write(key, events, autumn),
          writer.write(neighbour, [saved(start + 1, 'Iran')], autumn),
        ])
        for (const recording of recordings) {
          if (recording.kind === 'recorded') kinds.push(...recording.receipts.map(({ kind }) => kind))
        }
      }
      expect(kinds.filter((kind) => kind === 'full')).toHaveLength(400)
      expect((await attemptSize(db, key)).events).toBe(10_000)
      expect((await attemptSize(db, neighbour)).events).toBe(26)
    })

    it('goes on after a failure', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const writer = createEventWriter(db)
      await expect(writer.write(key, [{ ...answer, at: Number.NaN }], autumn)).rejects.toThrow()
      expect(await writer.write(key, [answer], autumn)).toMatchObject({ receipts: [{ kind: 'kept' }] })
    })

    it('has nothing left to do when it has settled', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const writer = createEventWriter(db)
      await writer.settle()
      const events = Array.from({ length: 600 }, (_, index) => saved(index + 1, 'Armenia'))
      const written = Promise.all(events.map((event) => writer.write(key, [event], autumn)))
      await writer.settle()
      expect(await progressSince(db, quiz, 0)).toHaveLength(600)
      await written
    })
  })
}
