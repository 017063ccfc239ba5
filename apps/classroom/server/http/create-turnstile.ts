import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * A turnstile that lets so many through in a turn of the event loop, in the order in which they come. Between turns the
 * server takes in who else has come; without one, all that can be done at once makes a single long turn.
 */
export function createTurnstile(manyInTurn: number): () => Promise<void> {
  let passed = 0
  let turn: Promise<void> = Promise.resolve()
  return () => {
    if (passed % manyInTurn === 0) turn = turn.then(() => nextTurn())
    passed += 1
    return turn
  }
}
