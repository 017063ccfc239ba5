import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { marksOfAssignment, saveMarks } from './marks.ts'

export function marksContract(it: ContractTest): void {
  describe('marks', () => {
    it('come back by seat, attempt and item', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      expect(await saveMarks(db, key, 'why-frozen', { reasons: 2, language: 1 }, autumn)).toBe(true)
      await saveMarks(db, neighbour, 'why-frozen', { reasons: 0, language: 3 }, autumn)
      expect(await marksOfAssignment(db, quiz)).toEqual([
        { seatId: 'seat-1', attemptNumber: 1, itemId: 'why-frozen', marks: { reasons: 2, language: 1 } },
        { seatId: 'seat-2', attemptNumber: 1, itemId: 'why-frozen', marks: { reasons: 0, language: 3 } },
      ])
    })

    it('take the place of earlier ones of the same answer', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await saveMarks(db, key, 'why-frozen', { reasons: 2, language: 1 }, autumn)
      await saveMarks(db, key, 'who-decides', { reasons: 1 }, autumn)
      await saveMarks(db, key, 'why-frozen', { reasons: 3 }, autumn + 1)
      expect((await marksOfAssignment(db, quiz)).map(({ itemId, marks }) => [itemId, marks])).toEqual([
        ['who-decides', { reasons: 1 }],
        ['why-frozen', { reasons: 3 }],
      ])
    })

    it('can be taken back', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await saveMarks(db, key, 'why-frozen', { reasons: 2 }, autumn)
      await saveMarks(db, key, 'why-frozen', {}, autumn + 1)
      expect(await marksOfAssignment(db, quiz)).toEqual([])
    })

    it('are not given where there is no attempt', async ({ db }) => {
      await furnishClass(db)
      const key = { ...quiz, seatId: 'seat-1', attemptNumber: 1 }
      expect(await saveMarks(db, key, 'why-frozen', { reasons: 2 }, autumn)).toBe(false)
    })
  })
}
