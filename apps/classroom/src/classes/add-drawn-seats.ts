import { addSeats, type Queryable, seatsOfClass } from '@karda/database'
import { drawAliasKeys } from '@karda/i18n/aliases'
import { secureRandom } from '../codes/secure-random.ts'
import { newId } from '../codes/tokens.ts'
import { mostSeats } from './class-limits.ts'

/** Adds seats with aliases drawn by chance, as many as are asked for and a class may have. */
export async function addDrawnSeats(
  db: Queryable,
  classId: string,
  count: number,
  now: number,
): Promise<void> {
  const known = await seatsOfClass(db, classId)
  const room = mostSeats - known.filter(({ removedAt }) => removedAt === null).length
  const taken = known.map(({ aliasKey }) => aliasKey)
  const aliasKeys = drawAliasKeys(Math.min(count, room), taken, secureRandom)
  await addSeats(
    db,
    classId,
    aliasKeys.map((aliasKey) => ({ seatId: newId(), aliasKey })),
    now,
  )
}
