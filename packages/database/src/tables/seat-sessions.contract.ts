import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, day, furnishClass } from '../testing/sample-classroom.ts'
import {
  closeSeatSession,
  closeSeatSessions,
  noteSeatsSeen,
  openSeatSession,
  presenceOfClass,
  removeEndedSeatSessions,
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
      expect((await seatOfSession(db, phone, autumn))?.seatId).toBe('seat-1')
      expect(await seatOfSession(db, { ...phone, tokenHash: 'guessed' }, autumn)).toBeUndefined()
      expect(await seatOfSession(db, { ...phone, seatId: 'seat-2' }, autumn)).toBeUndefined()
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
      expect(await seatOfSession(db, phone, autumn)).toBeUndefined()
      expect(await presenceOfClass(db, 'class-1')).toEqual([])
    })

    it('lead nowhere where one was opened just as the seat was removed', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await db.updateTable('seats').set({ removed_at: autumn }).where('seat_id', '=', 'seat-1').execute()
      expect(await seatOfSession(db, phone, autumn)).toBeUndefined()
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

    it('end two weeks after the device was last heard of', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      expect((await seatOfSession(db, phone, autumn + 14 * day - 1))?.seatId).toBe('seat-1')
      expect(await seatOfSession(db, phone, autumn + 14 * day)).toBeUndefined()
      await noteSeatsSeen(db, [{ session: phone, seenAt: autumn + 10 * day }])
      expect((await seatOfSession(db, phone, autumn + 24 * day - 1))?.seatId).toBe('seat-1')
      expect(await seatOfSession(db, phone, autumn + 24 * day)).toBeUndefined()
    })

    it('are eight at most: a ninth device takes the place of the one not heard of for the longest', async ({
      db,
    }) => {
      await furnishClass(db)
      const neighbour = { ...phone, seatId: 'seat-2' }
      const devices = Array.from({ length: 9 }, (_, index) => ({ ...seat1, tokenHash: `device-${index}` }))
      const [first, second, ...others] = devices
      await openSeatSession(db, neighbour, autumn - day)
      for (const [index, session] of devices.slice(0, 8).entries())
        await openSeatSession(db, session, autumn + index)
      if (!first || !second) throw new TypeError('There are nine devices.')
      await noteSeatsSeen(db, [{ session: first, seenAt: autumn + day }])
      await openSeatSession(db, { ...seat1, tokenHash: 'device-8' }, autumn + 8)
      for (const session of [first, ...others, neighbour])
        expect((await seatOfSession(db, session, autumn + 9))?.seatId).toBe(session.seatId)
      expect(await seatOfSession(db, second, autumn + 9)).toBeUndefined()
    })

    it('are eight at most, whatever the clock says of the last', async ({ db }) => {
      await furnishClass(db)
      for (let opened = 0; opened < 8; opened += 1) {
        await openSeatSession(db, { ...seat1, tokenHash: `device-${opened}` }, autumn + opened)
      }
      await openSeatSession(db, phone, autumn - day)
      expect((await seatOfSession(db, phone, autumn))?.seatId).toBe('seat-1')
      const left = await db.selectFrom('seat_sessions').select('token_hash').execute()
      expect(left).toHaveLength(8)
    })

    it('that have ended are removed, and no other', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await openSeatSession(db, laptop, autumn + 1)
      await removeEndedSeatSessions(db, autumn + 14 * day)
      const left = await db.selectFrom('seat_sessions').select('token_hash').execute()
      expect(left).toEqual([{ token_hash: laptop.tokenHash }])
    })

    it('end one at a time', async ({ db }) => {
      await furnishClass(db)
      await openSeatSession(db, phone, autumn)
      await openSeatSession(db, laptop, autumn)
      await closeSeatSession(db, phone)
      expect(await seatOfSession(db, phone, autumn)).toBeUndefined()
      expect((await seatOfSession(db, laptop, autumn))?.seatId).toBe('seat-1')
    })

    it('end all together, and those of no other seat', async ({ db }) => {
      await furnishClass(db)
      const neighbour = { ...phone, seatId: 'seat-2' }
      for (const session of [phone, laptop, neighbour]) await openSeatSession(db, session, autumn)
      await closeSeatSessions(db, seat1)
      expect(await seatOfSession(db, phone, autumn)).toBeUndefined()
      expect(await seatOfSession(db, laptop, autumn)).toBeUndefined()
      expect((await seatOfSession(db, neighbour, autumn))?.seatId).toBe('seat-2')
    })
  })
}
