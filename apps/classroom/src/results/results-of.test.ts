import type { Marking } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { resultsOf } from './results-of.ts'
import { item } from './testing/item.ts'
import { markingOf } from './testing/marking-of.ts'
import { answerKeys, classThatDid, type Doing, seatAt, settings } from './testing/small-class.ts'

const now = 950

describe('who stands among the results', () => {
  it('is who sits on a seat or has answered from one that was removed', () => {
    const source = classThatDid([[], [], [], [{ day: 'friday' }]])
    const seats = [
      { ...seatAt(0), takenAt: null },
      seatAt(1),
      { ...seatAt(2), removedAt: 5 },
      { ...seatAt(3), removedAt: 5 },
    ]
    const { students } = resultsOf({ ...source, seats }, now)
    expect(students.map(({ seat, state }) => [seat.seatId, state])).toEqual([
      ['seat-2', 'not-started'],
      ['seat-4', 'handed-in'],
    ])
  })

  it('is nobody after the results are erased, nor is who was erased', () => {
    expect(resultsOf(classThatDid([]), now).students).toEqual([])
    const source = classThatDid([[{ day: 'friday' }], [{ day: 'sunday' }]])
    const { students, items } = resultsOf({ ...source, seats: source.seats.slice(1) }, now)
    expect(students.map(({ seat }) => seat.seatId)).toEqual(['seat-2'])
    expect(items[0]?.counts).toMatchObject({ choices: [{ count: 0 }, { count: 0 }, { count: 1 }] })
  })
})

describe('the result of an item', () => {
  const five: Doing[][] = [
    [{ day: 'friday', word: 'Bridge' }],
    [{ day: 'friday', word: 'bridge.' }],
    [{ day: 'friday', word: 'river' }],
    [{ day: 'sunday' }],
    [{ word: 'կամուրջ' }],
  ]

  it('is told from five students on: the share of those who were right, with its interval', () => {
    const results = resultsOf(classThatDid(five), now)
    // Wilson's interval of 3 in 5.
    const interval = { low: expect.closeTo(0.2307, 4), high: expect.closeTo(0.8824, 4) }
    expect(item(results, 'day')?.facility).toEqual({ kind: 'estimated', value: 0.6, interval, count: 5 })
    const fewer = resultsOf(classThatDid(five.slice(1)), now)
    expect(item(fewer, 'day')?.facility).toEqual({ kind: 'too-few', count: 4, fewest: 5 })
    expect(item(results, 'day')?.discrimination).toEqual({ kind: 'too-few', count: 5, fewest: 10 })
  })

  it('tells who chose what, and who nothing', () => {
    const results = resultsOf(classThatDid(five), now)
    expect(item(results, 'day')?.counts).toEqual({
      kind: 'choices',
      choices: [
        { id: 'monday', count: 0, students: [] },
        { id: 'friday', count: 3, students: ['seat-1', 'seat-2', 'seat-3'] },
        { id: 'sunday', count: 1, students: ['seat-4'] },
      ],
      unanswered: ['seat-5'],
    })
    expect(item(results, 'word')?.counts).toMatchObject({
      texts: [{ text: 'Bridge', count: 2 }, { count: 1 }, { count: 1 }],
      unanswered: ['seat-4'],
    })
  })

  it('leaves out who is still answering, until nothing counts any more', () => {
    const stillAnswering: Doing[][] = [...five.slice(1), [{ day: 'friday', handedInAt: null }]]
    expect(item(resultsOf(classThatDid(stillAnswering), now), 'day')?.facility).toMatchObject({
      kind: 'too-few',
      count: 4,
    })
    const assignment = { settings, closedAt: 940 }
    const closed = classThatDid(stillAnswering, { assignment })
    expect(item(resultsOf(closed, now), 'day')?.facility).toMatchObject({ kind: 'estimated', count: 5 })
  })

  it('counts the answers that wait to be marked', () => {
    const results = resultsOf(classThatDid([[{ why: 'One.' }], [{ why: 'Two.' }], [{}]]), now)
    expect(item(results, 'why')?.awaiting).toBe(2)
  })

  it('does not stand there once its key is gone', () => {
    const { day } = answerKeys
    const source = classThatDid(five, { keys: day ? { day } : {} })
    expect(resultsOf(source, now).items.map(({ itemId, number }) => [itemId, number])).toEqual([['day', 1]])
  })
})

describe('the quiz as a whole', () => {
  const right = { day: 'friday', word: 'bridge' }
  const twenty: Doing[] = [
    ...Array.from({ length: 8 }, () => right),
    ...Array.from({ length: 8 }, () => ({ day: 'sunday', word: 'river' })),
    { day: 'friday', word: 'river' },
    { day: 'friday', word: 'river' },
    { day: 'sunday', word: 'bridge' },
    { day: 'sunday', word: 'bridge' },
  ]
  const inLanguages = (doings: readonly Doing[]) =>
    doings.map((doing, index): Doing[] => [{ ...doing, locale: index < 10 ? 'en' : 'hy' }])

  it('has the reliability and the discrimination that pen and paper give', () => {
    const results = resultsOf(classThatDid(twenty.map((doing) => [doing])), now)
    // Each item's variance is 0.25, that of the totals 0.8 (the unanswered third item has none): 3/2 of 1 less 0.5/0.8.
    expect(results.reliability).toMatchObject({
      kind: 'estimated',
      value: expect.closeTo(0.5625, 10),
      count: 20,
    })
    // Of the 20, 8 have both right and 10 each: a covariance of 0.4 less 0.25 by a variance of 0.25.
    expect(item(results, 'day')?.discrimination).toMatchObject({ value: expect.closeTo(0.6, 10) })
  })

  it('leaves a written item out of the totals until all its answers are marked', () => {
    const doings = twenty.map((doing): Doing[] => [{ ...doing, why: 'Because.' }])
    const source = classThatDid(doings)
    // Of the two items alone: twice 1 less 0.5/0.8.
    expect(resultsOf(source, now).reliability).toMatchObject({ value: expect.closeTo(0.75, 10) })
    expect(item(resultsOf(source, now), 'why')?.discrimination).toMatchObject({ kind: 'too-few', count: 0 })
  })

  it('has a mean of the questions whose answers are all marked, and says how many are not', () => {
    const seats: Doing[][] = [[{ ...right, why: 'One.' }], [{ day: 'friday', why: 'Two.' }], [{}]]
    const meanWith = (...marks: Marking[]) => resultsOf(classThatDid(seats, { marks }), now).mean
    const full = markingOf({ names: 1, explains: 2 })
    expect(meanWith()).toEqual({ points: 1, maximum: 2, unsettled: 1 })
    expect(meanWith(full)).toEqual({ points: 1, maximum: 2, unsettled: 1 })
    expect(meanWith(full, { ...full, seatId: 'seat-2' })).toEqual({ points: 3, maximum: 5, unsettled: 0 })
  })

  it('has no mean of nobody, nor where no question is marked for all', () => {
    expect(resultsOf(classThatDid([[{ handedInAt: null }]]), now).mean).toBeNull()
    const { why } = answerKeys
    const source = classThatDid([[{ why: 'One.' }]], { keys: why ? { why } : {} })
    expect(resultsOf(source, now).mean).toBeNull()
  })

  it('tells where an item is much easier in one language', () => {
    // In English 8 and then 2 more have the day right, in Armenian none: the difference is 1.
    const doings = [
      ...twenty.slice(0, 8),
      ...twenty.slice(16, 18),
      ...twenty.slice(8, 16),
      ...twenty.slice(18),
    ]
    const results = resultsOf(classThatDid(inLanguages(doings)), now)
    expect(item(results, 'day')?.comparisons).toMatchObject([
      { one: 'en', other: 'hy', difference: { kind: 'estimated', value: 1, isNotable: true } },
    ])
    expect(item(results, 'day')?.languages).toMatchObject([
      { locale: 'en', answers: 10, facility: { value: 1 } },
      { locale: 'hy', answers: 10, facility: { value: 0 } },
    ])
    const fewer = resultsOf(classThatDid(inLanguages(doings).slice(1)), now)
    expect(item(fewer, 'day')?.comparisons[0]?.difference).toEqual({ kind: 'too-few', count: 9, fewest: 10 })
  })

  it('says nothing of students whose totals are all the same, nor of nobody', () => {
    const same = resultsOf(classThatDid(Array.from({ length: 20 }, () => [right])), now)
    expect(same.reliability).toEqual({ kind: 'no-variance', count: 20 })
    expect(resultsOf(classThatDid([]), now).reliability).toEqual({ kind: 'too-few', count: 0, fewest: 20 })
  })
})
