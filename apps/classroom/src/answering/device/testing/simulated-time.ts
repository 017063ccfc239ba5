import { setImmediate as nextTurn } from 'node:timers/promises'

/** Time that passes only when everything that can happen now has happened. */
export interface SimulatedTime {
  /** Milliseconds since the simulation began. */
  now(): number
  /** Calls back after some milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, act: () => void): () => void
  wait(milliseconds: number): Promise<void>
  /** Notes work that takes no time here, but turns of the event loop: a store's, say. */
  during<Result>(work: Promise<Result>): Promise<Result>
  /** Lets time pass until `isOver`, or until `limit`. */
  runUntil(isOver: () => boolean, limit: number): Promise<void>
}

interface Timer {
  at: number
  place: number
  act: () => void
}

/** Time from 0 on. */
export function simulateTime(): SimulatedTime {
  let now = 0
  let placed = 0
  let pending = 0
  const timers = new Set<Timer>()

  function after(milliseconds: number, act: () => void): () => void {
    placed += 1
    const timer = { at: now + Math.max(0, milliseconds), place: placed, act }
    timers.add(timer)
    return () => timers.delete(timer)
  }

  /** Promises take turns of the event loop to be kept; a few quiet ones in a row tell that all are. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await nextTurn()
      if (pending > 0) quiet = 0
    }
  }

  return {
    now: () => now,
    after,
    wait: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    async during(work) {
      pending += 1
      try {
        return await work
      } finally {
        pending -= 1
      }
    },
    async runUntil(isOver, limit) {
      await settle()
      while (!isOver() && now < limit) {
        let next: Timer | undefined
        for (const timer of timers) {
          if (!next || timer.at < next.at || (timer.at === next.at && timer.place < next.place)) next = timer
        }
        if (!next) return
        timers.delete(next)
        now = next.at
        next.act()
        await settle()
      }
    },
  }
}
