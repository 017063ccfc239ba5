import type { StoredEvent } from '../classroom/stored-events.ts'
import type { Acknowledged } from './tireless-client.ts'

/** What became of the answers that the server had acknowledged. */
export interface Reconciliation {
  acknowledged: number
  /** Acknowledged and not in the database, or there with other words. */
  lost: number
  /** In the database more often than once, under whatever stamp. */
  doubled: number
  /** In the database without having been acknowledged: the server was killed between the disk and the reply. */
  unacknowledged: number
}

/** Compares what was acknowledged with what the database holds. */
export function reconcile(
  acknowledged: readonly Acknowledged[],
  stored: readonly Pick<StoredEvent, 'seat_id' | 'client' | 'counter' | 'content'>[],
): Reconciliation {
  const contentByStamp = new Map(
    stored.map((row) => [stampText(row.seat_id, row.client, row.counter), row.content]),
  )
  const lost = acknowledged.filter(({ seatId, client, counter, text }) => {
    const content = contentByStamp.get(stampText(seatId, client, counter))
    return content === undefined || !content.includes(JSON.stringify(text))
  })
  const distinctAnswers = new Set(stored.map(({ content }) => content))
  return {
    acknowledged: acknowledged.length,
    lost: lost.length,
    doubled: stored.length - distinctAnswers.size,
    unacknowledged: distinctAnswers.size - (acknowledged.length - lost.length),
  }
}

function stampText(seatId: string, client: string, counter: number): string {
  return JSON.stringify([seatId, client, counter])
}
