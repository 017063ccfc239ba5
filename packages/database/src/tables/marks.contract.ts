import { describe, expect } from 'vitest'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, beginAttempt, furnishClass, quiz } from '../testing/sample-classroom.ts'
import { marksOfAssignment, saveMarks } from './marks.ts'

const responseHash = 'hash-of-a-response'

function given(itemId: string, marks: Record<string, number>) {
  return { itemId, marks, responseHash }
}

export function marksContract(it: ContractTest): void {
  describe('marks', () => {
    it('come back by seat, attempt and item', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      const neighbour = await beginAttempt(db, 'seat-2')
      expect(await saveMarks(db, key, given('why-frozen', { reasons: 2, language: 1 }), autumn)).toBe(true)
      await saveMarks(db, neighbour, given('why-frozen', { reasons: 0, language: 3 }), autumn)
      expect(await marksOfAssignment(db, quiz)).toEqual([
        {
          seatId: 'seat-1',
          attemptNumber: 1,
          itemId: 'why-frozen',
          marks: { reasons: 2, language: 1 },
          responseHash,
        },
        {
          seatId: 'seat-2',
          attemptNumber: 1,
          itemId: 'why-frozen',
          marks: { reasons: 0, language: 3 },
          responseHash,
        },
      ])
    })

    it('take the place of earlier ones of the same answer', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await saveMarks(db, key, given('why-frozen', { reasons: 2, language: 1 }), autumn)
      await saveMarks(db, key, given('who-decides', { reasons: 1 }), autumn)
      await saveMarks(db, key, given('why-frozen', { reasons: 3 }), autumn + 1)
      expect((await marksOfAssignment(db, quiz)).map(({ itemId, marks }) => [itemId, marks])).toEqual([
        ['who-decides', { reasons: 1 }],
        ['why-frozen', { reasons: 3 }],
      ])
    })

    it('are of the response that was marked last', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await saveMarks(db, key, given('why-frozen', { reasons: 2, language: 1 }), autumn)
      const again = { ...given('why-frozen', { reasons: 3, language: 1 }), responseHash: 'hash-of-another' }
      await saveMarks(db, key, again, autumn + 1)
      expect(await marksOfAssignment(db, quiz)).toMatchObject([{ responseHash: 'hash-of-another' }])
    })

    it('are of no response that is known where they are from before that was kept', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await saveMarks(db, key, given('why-frozen', { reasons: 2 }), autumn)
      await db.updateTable('marks').set({ response_hash: null }).execute()
      expect(await marksOfAssignment(db, quiz)).toMatchObject([{ marks: { reasons: 2 }, responseHash: null }])
    })

    it('can be taken back', async ({ db }) => {
      await furnishClass(db)
      const key = await beginAttempt(db)
      await saveMarks(db, key, given('why-frozen', { reasons: 2 }), autumn)
      await saveMarks(db, key, given('why-frozen', {}), autumn + 1)
      expect(await marksOfAssignment(db, quiz)).toEqual([])
    })

    it('are not given where there is no attempt', async ({ db }) => {
      await furnishClass(db)
      const key = { ...quiz, seatId: 'seat-1', attemptNumber: 1 }
      expect(await saveMarks(db, key, given('why-frozen', { reasons: 2 }), autumn)).toBe(false)
    })
  })
}
