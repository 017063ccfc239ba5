import { describe, expect, it } from 'vitest'
import { reconcile } from './reconcile.ts'

const answer = (counter: number) => ({
  seatId: 'seat-1',
  client: 'device',
  counter,
  text: `seat-1 ${counter}`,
})
const row = (counter: number, text = `seat-1 ${counter}`) => ({
  seat_id: 'seat-1',
  client: 'device',
  counter,
  content: JSON.stringify({ response: { type: 'extended', text } }),
})

describe('reconcile', () => {
  it('finds nothing amiss where everything acknowledged is there once', () => {
    expect(reconcile([answer(1), answer(2)], [row(1), row(2)])).toEqual({
      acknowledged: 2,
      lost: 0,
      doubled: 0,
      unacknowledged: 0,
    })
  })

  it('counts what is missing, and what is there with other words', () => {
    expect(reconcile([answer(1), answer(2)], [row(2, 'seat-1 9')])).toMatchObject({ lost: 2 })
  })

  it('counts an answer that stands under two stamps', () => {
    expect(reconcile([answer(1)], [row(1), row(2, 'seat-1 1')])).toMatchObject({ lost: 0, doubled: 1 })
  })

  it('counts what was kept without being acknowledged', () => {
    expect(reconcile([answer(1)], [row(1), row(2)])).toMatchObject({ lost: 0, doubled: 0, unacknowledged: 1 })
  })
})
