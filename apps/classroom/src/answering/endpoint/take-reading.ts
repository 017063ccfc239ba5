import { type AttemptKey, countEvents } from '@karda/database'
import type { SeatTurn } from '../../limits/seat-limit.ts'
import { services } from '../../services/services.ts'

/** Bytes sent as which each event counts that is read: some hundred of them are one request more. */
const bytesOfEvent = 40

/** Takes from what a seat may ask for what reading one of its attempts costs, which grows with what is in it. */
export async function takeReading(key: AttemptKey): Promise<SeatTurn> {
  const { database, limits } = services()
  return limits.answers.take(key, bytesOfEvent * (await countEvents(database, key)))
}
