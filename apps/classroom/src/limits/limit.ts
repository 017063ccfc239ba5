import { createHash, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { addressGroup } from './address-group.ts'

/** One more try, or in how many seconds. */
export type Taking = { kind: 'taken'; giveBack(): Promise<void> } | { kind: 'wait'; seconds: number }

/** Who tries something: as far as it can be known. */
export interface Attempter {
  /** The visitor's network address; a whole school may share one. */
  address: string
  /** What is tried: an e-mail, a code; people type it, so it is never a reason to believe them. */
  subject: string
}

/**
 * Tries that are counted, so that nobody can try out what is secret. A try is taken before it is made and given back
 * where it succeeded: only failures count, and of many that are made at once none is made beyond the limit.
 */
export interface Limit {
  take(attempter: Attempter): Promise<Taking>
}

/** How many failures are allowed in a window of time, which begins with the first of them. */
export interface Allowance {
  failures: number
  /** In seconds; a day at most, so that nothing of anybody is remembered longer. */
  per: number
}

/** How many failures are allowed for one subject, from one address, and in total. */
export interface Allowances {
  subject: Allowance
  address: Allowance
  total: Allowance
}

/** A limit that nobody has used yet. It lives in memory: a restart forgets it. */
export function createLimit(allowances: Allowances): Limit {
  const limiterOf = ({ failures, per }: Allowance) =>
    new RateLimiterMemory({ points: failures, duration: per })
  const subjects = limiterOf(allowances.subject)
  const addresses = limiterOf(allowances.address)
  const total = limiterOf(allowances.total)
  // Addresses and e-mails stand in memory only as hashes that mean nothing to another process.
  const salt = randomBytes(32)
  const hidden = (text: string) => createHash('sha256').update(salt).update(text).digest('base64url')
  return {
    async take({ address, subject }) {
      // In this order: who must wait anyway cannot fill the memory with ever new subjects, nor with ever new addresses.
      const counters: readonly Counter[] = [
        { limiter: total, key: 'all' },
        { limiter: addresses, key: hidden(addressGroup(address)) },
        { limiter: subjects, key: hidden(subject) },
      ]
      for (const [index, { limiter, key }] of counters.entries()) {
        const { consumedPoints, msBeforeNext } = await limiter.penalty(key)
        if (consumedPoints <= limiter.points) continue
        await giveBack(counters.slice(0, index + 1))
        return { kind: 'wait', seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) }
      }
      return { kind: 'taken', giveBack: () => giveBack(counters) }
    },
  }
}

/** Where the tries of somebody, or of all, are counted. */
interface Counter {
  limiter: RateLimiterMemory
  key: string
}

async function giveBack(counters: readonly Counter[]): Promise<void> {
  for (const { limiter, key } of counters) {
    // Where a new window has begun meanwhile, there is nothing to give back.
    const found = await limiter.get(key)
    if (found && found.consumedPoints > 0) await limiter.reward(key)
  }
}
