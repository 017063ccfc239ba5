import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What a device sends is taken, or in how many seconds it may be sent again. */
export type SeatTurn = { kind: 'taken' } | { kind: 'wait'; seconds: number }

/** How much a seat may send; by seat and not by address, which a whole school shares. */
export interface SeatLimit {
  /** `bytes` is the size of what was sent. */
  take(seat: { classId: string; seatId: string }, bytes: number): Promise<SeatTurn>
}

/** Bytes that count as one request more: a long answer may be sent every two seconds, a disk full of them may not. */
const bytesOfTurn = 4096

/**
 * A limit that nobody has used yet; it lives in memory. A student who types for an hour sends a request every two
 * seconds, and after a day without a connection some hundreds at once.
 */
export function createSeatLimit(): SeatLimit {
  const limiters = [
    new RateLimiterMemory({ points: 600, duration: 60 }),
    new RateLimiterMemory({ points: 20_000, duration: 86_400 }),
  ]
  return {
    async take({ classId, seatId }, bytes) {
      const turns = 1 + Math.floor(bytes / bytesOfTurn)
      const counts = await Promise.all(
        limiters.map((limiter) => limiter.penalty(`${classId}.${seatId}`, turns)),
      )
      const waits = counts.flatMap(({ consumedPoints, msBeforeNext }, index) =>
        consumedPoints > (limiters[index]?.points ?? 0) ? [msBeforeNext] : [],
      )
      if (waits.length === 0) return { kind: 'taken' }
      return { kind: 'wait', seconds: Math.max(1, Math.ceil(Math.max(...waits) / 1000)) }
    },
  }
}
