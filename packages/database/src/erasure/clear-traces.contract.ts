import { describe, expect, vi } from 'vitest'
import { closeAssignment } from '../tables/assignments.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, day, quiz } from '../testing/sample-classroom.ts'
import { elsewhere, furnishSchool, rowsOf } from '../testing/sample-school.ts'
import { eraseAssignment } from './erase-assignment.ts'
import { eraseExpired } from './erase-expired.ts'
import { eraseSeat } from './erase-seat.ts'

export function clearTracesContract(it: ContractTest): void {
  describe('erasing', () => {
    it('succeeds though bytes cannot be removed, which is said and done by the next erasure on schedule', async ({
      db,
    }) => {
      await furnishSchool(db)
      const full = new Error('the disk is full')
      const clearing = vi.spyOn(db.engine, 'clearTraces').mockRejectedValueOnce(full)
      expect(await eraseSeat(db, { classId: 'class-1', seatId: 'seat-1' })).toEqual({
        erased: 1,
        traces: 'until-next-try',
        failure: full,
      })
      expect(await rowsOf(db, 'class-1')).toMatchObject({ seats: 2, attempts: 1 })
      const { traces } = await eraseExpired(db, autumn)
      expect(clearing).toHaveBeenCalledTimes(2)
      expect(traces).toBe(await db.engine.clearTraces(db))
      expect(await eraseExpired(db, autumn)).toEqual({ erased: 0, traces: 'gone' })
      expect(clearing).toHaveBeenCalledTimes(3)
    })

    it('what has expired is tried again the next day where its bytes could not be removed', async ({
      db,
    }) => {
      await furnishSchool(db)
      await closeAssignment(db, quiz, autumn)
      const end = autumn + 90 * day
      const clearing = vi.spyOn(db.engine, 'clearTraces').mockRejectedValueOnce(new Error('the disk is full'))
      expect(await eraseExpired(db, end)).toMatchObject({ erased: 1, traces: 'until-next-try' })
      expect(await eraseExpired(db, end + day)).not.toHaveProperty('failure')
      expect(clearing).toHaveBeenCalledTimes(2)
    })

    it('leaves the note of an erasure that came while the bytes of another were being removed', async ({
      db,
    }) => {
      await furnishSchool(db)
      const clear = db.engine.clearTraces
      const clearing = vi.spyOn(db.engine, 'clearTraces')
      clearing.mockImplementationOnce(async () => {
        clearing.mockRejectedValueOnce(new Error('the disk is full'))
        await eraseAssignment(db, elsewhere)
        return clear(db)
      })
      expect(await eraseAssignment(db, quiz)).not.toHaveProperty('failure')
      await eraseExpired(db, autumn)
      expect(clearing).toHaveBeenCalledTimes(3)
    })
  })
}
