import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, furnishClass } from '../testing/sample-classroom.ts'
import {
  closeSeatSession,
  closeSeatSessions,
  noteSeatsSeen,
  openSeatSession,
  presenceOfClass,
  seatOfSession,
} from './seat-sessions.ts'
import { removeSeat } from './seats.ts'

const seat1 = { classId: 'class-1', seatId: 'seat-1' }
const phone = { ...seat1, tokenHash: 'token-of-phone' }
const laptop = { ...seat1, tokenHash: 'token-of-laptop' }

export function seatSessionsContract(it: ContractTest): void {
  describe('sessions of a seat', () => {
    it('lead to the seat by the token alone', async ({ db }) => {
      await furnishClass(db)
      expect(await openSeatSession(db, phone, autumn)).toBe(true)
      expect((await seatOfSession(db, phone))?.seatId).toBe('seat-1')
      expect(await seatOfSession(db, { ...phone, tokenHash: 'guessed' })).toBeUndefined()
      expect(await seatOfSession(db, { ...phone, seatId: 'seat-2' })).toBeUndefined()
    })

    it('cannot be opened for a seat that was removed or never was', async ({ db }) => {
      await furnishClass(db)
      await removeSeat(db, seat1, autumn)
      expect(await openSeatSession(db, phone, autumn)).toBe(false)
      expect(await openSeatSession(db, { ...phone, seatId: 'seat-9' }, autumn)).toBe(false)
    })

    it('end when the seat is removed', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await removeSeat(db, seat1, autumn)
      expect(await seatOfSession(db, phone)).toBeUndefined()
      expect(await presenceOfClass(db, 'class-1')).toEqual([])
    })

    it('lead nowhere where one was opened just as the seat was removed', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await db.updateTable('seats').set({ removed_at: autumn }).where('seat_id', '=', 'seat-1').execute()
      expect(await seatOfSession(db, phone)).toBeUndefined()
    })

    it('tell when a seat was last heard of, on whichever device', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await openSeatSession(db, laptop, autumn)
      await openSeatSession(db, { ...phone, seatId: 'seat-2' }, autumn)
      await noteSeatsSeen(db, [])
      await noteSeatsSeen(db, [
        { session: phone, seenAt: autumn + 60_000 },
        { session: phone, seenAt: autumn + 30_000 },
        { session: { ...phone, tokenHash: 'closed-meanwhile' }, seenAt: autumn + 90_000 },
      ])
      await noteSeatsSeen(db, [{ session: laptop, seenAt: autumn + 40_000 }])
      expect(await presenceOfClass(db, 'class-1')).toEqual([
        { seatId: 'seat-1', lastSeenAt: autumn + 60_000 },
        { seatId: 'seat-2', lastSeenAt: autumn },
      ])
    })

    it('end one at a time', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await openSeatSession(db, laptop, autumn)
      await closeSeatSession(db, phone)
      expect(await seatOfSession(db, phone)).toBeUndefined()
      expect((await seatOfSession(db, laptop))?.seatId).toBe('seat-1')
    })

    it('end all together, and those of no other seat', async ({ db }) => {
      await furnishClass(db)
      const neighbour = { ...phone, seatId: 'seat-2' }
      for (const session of [phone, laptop, neighbour]) await openSeatSession(db, session, autumn)
      await closeSeatSessions(db, seat1)
      expect(await seatOfSession(db, phone)).toBeUndefined()
      expect(await seatOfSession(db, laptop)).toBeUndefined()
      expect((await seatOfSession(db, neighbour))?.seatId).toBe('seat-2')
    })
  })
}
