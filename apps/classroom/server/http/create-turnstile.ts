import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * A turnstile that lets at most so many through in a turn of the event loop, in the order in which they come. Between
 * turns the server takes in who else has come; without one, all that can be done at once makes a single long turn.
 */
export function createTurnstile(mostInTurn: number): () => Promise<void> {
  /** Turns to come for which somebody waits, and places that are left in the last of them. */
  let turns = 0
  let places = 0
  let last: Promise<void> = Promise.resolve()

  async function turnAfter(earlier: Promise<void>): Promise<void> {
    await earlier
    await nextTurn()
    turns -= 1
  }

  return () => {
    if (turns === 0 || places === 0) {
      turns += 1
      places = mostInTurn
      last = turnAfter(last)
    }
    places -= 1
    return last
  }
}
