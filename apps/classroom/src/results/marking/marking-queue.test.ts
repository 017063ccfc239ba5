import { describe, expect, it } from 'vitest'
import { resultsOf } from '../results-of.ts'
import { classThatDid, type Doing } from '../testing/small-class.ts'
import { answerAt, markingQueue, nextToMark } from './marking-queue.ts'

const now = 950
const written: Doing[][] = ['One.', 'Two.', 'Three.', 'Four.'].map((why) => [{ why }])

function marked(...seatIds: string[]) {
  return seatIds.map((seatId) => ({
    seatId,
    attemptNumber: 1,
    itemId: 'why',
    marks: { names: 1, explains: 2 },
  }))
}

function queueOf(seats: readonly (readonly Doing[])[], ...markedSeats: string[]) {
  return markingQueue(resultsOf(classThatDid(seats, { marks: marked(...markedSeats) }), now), 'why')
}

describe('the queue of written answers', () => {
  it('holds those that were handed in, and nothing that is blank or still being written', () => {
    const queue = queueOf([
      ...written,
      [{ why: '  ' }],
      [{ day: 'friday' }],
      [{ why: 'Half', handedInAt: null }],
    ])
    expect(queue.map(({ text }) => text).sort()).toEqual(['Four.', 'One.', 'Three.', 'Two.'])
  })

  it('stands in an order of its own, which others who hand in do not change', () => {
    const seats = queueOf(written).map(({ seatId }) => seatId)
    expect(seats).not.toEqual([...seats].sort())
    const more = queueOf([...written, [{ why: 'Five.' }]]).map(({ seatId }) => seatId)
    expect(more.filter((seatId) => seats.includes(seatId))).toEqual(seats)
  })

  it('leads from each answer to the next that waits, around the end, and to none when all are marked', () => {
    const [first = '', second = '', third = '', fourth = ''] = queueOf(written).map(({ seatId }) => seatId)
    const queue = queueOf(written, second)
    expect(nextToMark(queue, first)?.seatId).toBe(third)
    expect(nextToMark(queue, fourth)?.seatId).toBe(first)
    expect(nextToMark(queueOf(written, second, third, fourth), first)).toBeUndefined()
    expect(nextToMark(queueOf(written, first, second, third, fourth), first)).toBeUndefined()
  })

  it('begins at the answer that is named, else at the first that waits, else at the first', () => {
    const [first = '', second = ''] = queueOf(written).map(({ seatId }) => seatId)
    expect(answerAt(queueOf(written, first), undefined)?.seatId).toBe(second)
    expect(answerAt(queueOf(written, first), first)?.seatId).toBe(first)
    expect(answerAt(queueOf(written, 'seat-1', 'seat-2', 'seat-3', 'seat-4'), 'nobody')?.seatId).toBe(first)
    expect(answerAt([], undefined)).toBeUndefined()
  })
})
