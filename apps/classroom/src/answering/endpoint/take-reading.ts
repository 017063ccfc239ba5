import { type AttemptKey, type AttemptSize, attemptSize } from '@karda/database'
import type { SeatTurn } from '../../limits/seat-limit.ts'
import { services } from '../../services/services.ts'

/** Bytes sent as which each event counts that is read: some hundred of them are one request more. */
const bytesOfEvent = 30

/** How many bytes that are read count as one that is sent: a text is kept anew as it grows, and read with all before. */
const bytesForOne = 10

/** Bytes as which no reading counts more: a student whose attempt is as large as can be must be able to go on with it. */
const mostBytes = 1_000_000

/** Takes from what a seat may read what reading one of its attempts costs, which grows with what is in it. */
export async function takeReading(key: AttemptKey): Promise<SeatTurn> {
  return takeReadings(key, [key])
}

/** As `takeReading`, for attempts of a seat that are read at once: together they cost no more than one may. */
export async function takeReadings(
  seat: Pick<AttemptKey, 'classId' | 'seatId'>,
  keys: readonly AttemptKey[],
): Promise<SeatTurn> {
  const { database, limits } = services()
  const sizes = await Promise.all(keys.map((key) => attemptSize(database, key)))
  const events = sizes.reduce((sum, size) => sum + size.events, 0)
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0)
  return limits.readings.take(seat, costOf({ events, bytes }))
}

function costOf({ events, bytes }: AttemptSize): number {
  return Math.min(mostBytes, bytesOfEvent * events + bytes / bytesForOne)
}
