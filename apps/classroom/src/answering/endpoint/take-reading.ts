import { type AttemptKey, type AttemptSize, attemptSize } from '@karda/database'
import type { SeatTurn } from '../../limits/seat-limit.ts'
import { services } from '../../services/services.ts'

/** Bytes sent as which each event counts that is read: some hundred of them are one request more. */
const bytesOfEvent = 30

/** How many bytes that are read count as one that is sent: a text is kept anew as it grows, and read with all before. */
const bytesForOne = 10

/** Bytes as which no reading counts more: a student whose attempt is as large as can be must be able to go on with it. */
const mostBytes = 1_000_000

/** Takes from what a seat may ask for what reading one of its attempts costs, which grows with what is in it. */
export async function takeReading(key: AttemptKey): Promise<SeatTurn> {
  const { database, limits } = services()
  return limits.answers.take(key, costOf(await attemptSize(database, key)))
}

function costOf({ events, bytes }: AttemptSize): number {
  return Math.min(mostBytes, bytesOfEvent * events + bytes / bytesForOne)
}
