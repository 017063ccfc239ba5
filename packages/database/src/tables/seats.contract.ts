import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, furnishClass } from '../testing/sample-classroom.ts'
import { lockDoor } from './classes.ts'
import {
  addSeats,
  releaseReservedSeats,
  removeSeat,
  replaceReturnCode,
  seatByReturnCode,
  seatOf,
  seatsOfClass,
} from './seats.ts'
import { enterSeat, takeSeat } from './take-seat.ts'

const seat1 = { classId: 'class-1', seatId: 'seat-1' }
const elsewhere = { classId: 'class-2', assignmentId: 'quiz-1' }

export function seatsContract(it: ContractTest): void {
  describe('seats', () => {
    it('are free when they are added, in the order of adding', async ({ db }) => {
      await furnishClass(db)
      await addSeats(db, 'class-1', [{ seatId: 'a-later-seat', aliasKey: 'calm-heron' }], autumn + 1)
      const seats = await seatsOfClass(db, 'class-1')
      expect(seats.map(({ seatId }) => seatId)).toEqual(['seat-1', 'seat-2', 'seat-3', 'a-later-seat'])
      expect(seats[3]).toEqual({
        classId: 'class-1',
        seatId: 'a-later-seat',
        aliasKey: 'calm-heron',
        createdAt: autumn + 1,
        takenAt: null,
        isReserved: false,
        removedAt: null,
      })
    })

    it('are added but for those whose alias stands in the class', async ({ db }) => {
      await furnishClass(db)
      const taken = await addSeats(
        db,
        'class-1',
        [
          { seatId: 'seat-4', aliasKey: 'alias-of-seat-1' },
          { seatId: 'seat-5', aliasKey: 'calm-heron' },
        ],
        autumn,
      )
      expect(taken).toEqual(['alias-of-seat-1'])
      expect(await seatOf(db, { classId: 'class-1', seatId: 'seat-4' })).toBeUndefined()
      expect((await seatOf(db, { classId: 'class-1', seatId: 'seat-5' }))?.aliasKey).toBe('calm-heron')
    })

    it('can have the alias of a seat in another class', async ({ db }) => {
      await furnishClass(db)
      await furnishClass(db, elsewhere, [])
      const seats = [{ seatId: 'seat-1', aliasKey: 'alias-of-seat-1' }]
      expect(await addSeats(db, 'class-2', seats, autumn)).toEqual([])
    })

    it('need not be any', async ({ db }) => {
      await furnishClass(db)
      expect(await addSeats(db, 'class-1', [], autumn)).toEqual([])
    })

    it('are taken once', async ({ db }) => {
      await furnishClass(db)
      expect(await takeSeat(db, seat1, 'code-1', autumn + 5)).toEqual({ kind: 'taken' })
      expect(await takeSeat(db, seat1, 'code-2', autumn + 6)).toEqual({ kind: 'not-free' })
      expect((await seatOf(db, seat1))?.takenAt).toBe(autumn + 5)
      expect((await seatOf(db, { ...seat1, seatId: 'seat-2' }))?.takenAt).toBeNull()
    })

    it('are taken by one of several who try at once, from two servers', async ({ db, settings }) => {
      await furnishClass(db)
      const other = openDatabase(settings)
      const takings = await Promise.all(
        [0, 1, 2, 3, 4, 5].map((n) => takeSeat(n % 2 === 0 ? db : other, seat1, `code-${n}`, autumn)),
      )
      await closeDatabase(other)
      expect(takings.filter(({ kind }) => kind === 'taken')).toHaveLength(1)
      expect(takings.filter(({ kind }) => kind === 'not-free')).toHaveLength(5)
    })

    it('cannot be taken through a locked door, nor where there is none', async ({ db }) => {
      await furnishClass(db)
      await lockDoor(db, 'class-1', true)
      expect(await takeSeat(db, seat1, 'code-1', autumn)).toEqual({ kind: 'door-locked' })
      expect((await seatOf(db, seat1))?.takenAt).toBeNull()
      const nowhere = { classId: 'class-1', seatId: 'seat-9' }
      expect(await takeSeat(db, nowhere, 'code-1', autumn)).toEqual({ kind: 'no-seat' })
    })

    it('are found again by their return code, in their own class', async ({ db }) => {
      await furnishClass(db)
      await furnishClass(db, elsewhere)
      await takeSeat(db, seat1, 'code-1', autumn)
      expect((await seatByReturnCode(db, 'class-1', 'code-1'))?.seatId).toBe('seat-1')
      expect(await seatByReturnCode(db, 'class-2', 'code-1')).toBeUndefined()
    })

    it('open to a new return code alone, once it is made', async ({ db }) => {
      await furnishClass(db)
      await takeSeat(db, seat1, 'code-1', autumn)
      expect(await replaceReturnCode(db, seat1, 'code-2')).toBe(true)
      expect(await seatByReturnCode(db, 'class-1', 'code-1')).toBeUndefined()
      expect((await seatByReturnCode(db, 'class-1', 'code-2'))?.seatId).toBe('seat-1')
    })

    it('are reserved by a join card for whoever enters with it', async ({ db }) => {
      await furnishClass(db)
      await replaceReturnCode(db, seat1, 'card-1')
      expect((await seatOf(db, seat1))?.isReserved).toBe(true)
      expect(await takeSeat(db, seat1, 'code-1', autumn)).toEqual({ kind: 'not-free' })
      await lockDoor(db, 'class-1', true)
      expect(await enterSeat(db, 'class-1', 'card-1', autumn + 5)).toMatchObject({
        seatId: 'seat-1',
        takenAt: autumn + 5,
        isReserved: false,
      })
      expect((await enterSeat(db, 'class-1', 'card-1', autumn + 6))?.takenAt).toBe(autumn + 5)
    })

    it('are entered by no code of another class, no wrong one, and not after they are removed', async ({
      db,
    }) => {
      await furnishClass(db)
      await furnishClass(db, elsewhere)
      await replaceReturnCode(db, seat1, 'card-1')
      expect(await enterSeat(db, 'class-2', 'card-1', autumn)).toBeUndefined()
      expect(await enterSeat(db, 'class-1', 'card-2', autumn)).toBeUndefined()
      await removeSeat(db, seat1, autumn)
      expect(await enterSeat(db, 'class-1', 'card-1', autumn)).toBeUndefined()
      expect((await seatOf(db, seat1))?.takenAt).toBeNull()
    })

    it('are free again when their unused join cards are made void', async ({ db }) => {
      await furnishClass(db)
      const seat2 = { ...seat1, seatId: 'seat-2' }
      await replaceReturnCode(db, seat1, 'card-1')
      await replaceReturnCode(db, seat2, 'card-2')
      await enterSeat(db, 'class-1', 'card-2', autumn)
      expect(await releaseReservedSeats(db, 'class-1', [])).toBe(0)
      expect(await releaseReservedSeats(db, 'class-1', ['seat-2', 'seat-9'])).toBe(0)
      expect(await releaseReservedSeats(db, 'class-1', ['seat-1', 'seat-2'])).toBe(1)
      expect(await enterSeat(db, 'class-1', 'card-1', autumn)).toBeUndefined()
      expect((await enterSeat(db, 'class-1', 'card-2', autumn))?.seatId).toBe('seat-2')
      expect(await takeSeat(db, seat1, 'code-1', autumn)).toEqual({ kind: 'taken' })
    })

    it('open to nobody after they are removed', async ({ db }) => {
      await furnishClass(db)
      await takeSeat(db, seat1, 'code-1', autumn)
      expect(await removeSeat(db, seat1, autumn + 9)).toBe(true)
      expect((await seatOf(db, seat1))?.removedAt).toBe(autumn + 9)
      expect(await seatByReturnCode(db, 'class-1', 'code-1')).toBeUndefined()
      expect(await takeSeat(db, seat1, 'code-2', autumn)).toEqual({ kind: 'no-seat' })
      expect(await replaceReturnCode(db, seat1, 'code-2')).toBe(false)
    })

    it('are removed once, and only where they are', async ({ db }) => {
      await furnishClass(db)
      await removeSeat(db, seat1, autumn + 9)
      expect(await removeSeat(db, seat1, autumn + 10)).toBe(false)
      expect(await removeSeat(db, { classId: 'class-1', seatId: 'seat-9' }, autumn)).toBe(false)
      expect((await seatOf(db, seat1))?.removedAt).toBe(autumn + 9)
      expect((await seatOf(db, { ...seat1, seatId: 'seat-2' }))?.removedAt).toBeNull()
    })
  })
}
