import type { Marking } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { resultsOf } from '../results-of.ts'
import { classThatDid, type Doing } from '../testing/small-class.ts'
import { answerAt, markingQueue, nextToMark } from './marking-queue.ts'

type Queue = ReturnType<typeof markingQueue>

const now = 950
const written: Doing[][] = ['One.', 'Two.', 'Three.', 'Four.'].map((why) => [{ why }])

const everybody = ['seat-1', 'seat-2', 'seat-3', 'seat-4']

function marked(...seatIds: string[]) {
  return seatIds.map((seatId) => ({
    seatId,
    attemptNumber: 1,
    itemId: 'why',
    marks: { names: 1, explains: 2 },
    responseHash: null,
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
    const ids = queueOf(written).map(({ id }) => id)
    expect(ids).not.toEqual([...ids].sort())
    const more = queueOf([...written, [{ why: 'Five.' }]]).map(({ id }) => id)
    expect(more.filter((id) => ids.includes(id))).toEqual(ids)
  })

  it('leads from each answer to the next that waits, around the end, and to none when all are marked', () => {
    const [first, second, third, fourth] = idsIn(queueOf(written))
    const queue = queueOf(written, seatOf(second))
    expect(nextToMark(queue, first)?.id).toBe(third)
    expect(nextToMark(queue, fourth)?.id).toBe(first)
    const all = queueOf(written, ...everybody)
    expect(nextToMark(all, first)).toBeUndefined()
    expect(nextToMark(queueOf(written, seatOf(second), seatOf(third), seatOf(fourth)), first)).toBeUndefined()
  })

  it('begins at the answer that is named, else at the first that waits, else at the first', () => {
    const [first, second] = idsIn(queueOf(written))
    expect(answerAt(queueOf(written, seatOf(first)), undefined)?.id).toBe(second)
    expect(answerAt(queueOf(written, seatOf(first)), first)?.id).toBe(first)
    expect(answerAt(queueOf(written, ...everybody), 'nobody')?.id).toBe(first)
    expect(answerAt([], undefined)).toBeUndefined()
  })
})

describe('the queue where there are several attempts', () => {
  const full = { names: 1, explains: 2 }
  const none = { names: 0, explains: 0 }
  const markOf = (attemptNumber: number, marks: Record<string, number>): Marking => ({
    seatId: 'seat-1',
    attemptNumber,
    itemId: 'why',
    marks,
    responseHash: null,
  })
  const queueWith = (doings: readonly Doing[], ...marks: Marking[]) =>
    markingQueue(resultsOf(classThatDid([doings], { marks }), now), 'why')
  const attemptsIn = (queue: Queue) =>
    queue.map(({ attemptNumber, isMarked }) => [attemptNumber, isMarked]).sort()
  const fewer = { day: 'friday', why: 'Excellent.' }
  const more = { attemptNumber: 2, day: 'friday', word: 'bridge', why: 'Nothing.' }

  it('holds the answers of all that may still be the best, and goes on holding what is marked', () => {
    expect(attemptsIn(queueWith([fewer, more]))).toEqual([
      [1, false],
      [2, false],
    ])
    expect(attemptsIn(queueWith([fewer, more], markOf(2, none)))).toEqual([
      [1, false],
      [2, true],
    ])
    expect(attemptsIn(queueWith([fewer, more], markOf(1, full)))).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('holds no answer that could bring no more than there is already', () => {
    expect(attemptsIn(queueWith([{ why: 'Late.' }, more], markOf(2, { names: 1, explains: 0 })))).toEqual([
      [2, true],
    ])
  })

  it('holds no answer of an attempt that is under way', () => {
    expect(attemptsIn(queueWith([fewer, { ...more, handedInAt: null }]))).toEqual([[1, false]])
  })
})

function idsIn(queue: Queue): [string, string, string, string] {
  const [first = '', second = '', third = '', fourth = ''] = queue.map(({ id }) => id)
  return [first, second, third, fourth]
}

function seatOf(id: string): string {
  return id.split('.')[0] ?? ''
}
