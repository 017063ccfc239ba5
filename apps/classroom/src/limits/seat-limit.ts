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

/** How many turns a seat has: in a minute and, where that is said, in a day. */
export interface SeatTurns {
  perMinute: number
  perDay?: number
}

/** A limit that nobody has used yet; it lives in memory. */
export function createSeatLimit({ perMinute, perDay }: SeatTurns): SeatLimit {
  const limiters = [new RateLimiterMemory({ points: perMinute, duration: 60 })]
  if (perDay !== undefined) limiters.push(new RateLimiterMemory({ points: perDay, duration: 86_400 }))
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
