import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurnstile } from './create-turnstile.ts'

it('lets so many through in a turn of the event loop, in order', async () => {
  const pass = createTurnstile(2)
  const through: number[] = []
  for (const number of [1, 2, 3, 4, 5]) void pass().then(() => through.push(number))
  const inTurns: number[][] = []
  while (inTurns.flat().length < 5) {
    await nextTurn()
    const known = inTurns.flat().length
    if (through.length > known) inTurns.push(through.slice(known))
  }
  expect(inTurns).toEqual([[1, 2], [3, 4], [5]])
})

it('leaves no place of a turn that is over', async () => {
  const pass = createTurnstile(2)
  await Promise.all([pass(), pass(), pass()])
  let through = 0
  for (const _late of [1, 2, 3]) void pass().then(() => (through += 1))
  while (through === 0) await nextTurn()
  expect(through).toBe(2)
  while (through < 3) await nextTurn()
})
