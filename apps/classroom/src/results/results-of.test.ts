import type { Marking } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { responseHash } from '../answering/response-hash.ts'
import type { Results, StudentResult } from './results.ts'
import { resultsOf } from './results-of.ts'
import { answerKeys, classThatDid, type Doing, seatAt, settings } from './testing/small-class.ts'

const now = 950

function first(results: Results): StudentResult | undefined {
  return results.students[0]
}

function markingOf(marks: Record<string, number>, hash: string | null = null): Marking {
  return { seatId: 'seat-1', attemptNumber: 1, itemId: 'why', marks, responseHash: hash }
}

function item(results: Results, itemId: string) {
  return results.items.find((one) => one.itemId === itemId)
}

describe('the result of a student', () => {
  it('adds up what is scored, and tells what is unanswered apart from what is wrong', () => {
    const results = resultsOf(classThatDid([[{ day: 'friday', word: 'river' }]]), now)
    expect(first(results)).toMatchObject({
      state: 'handed-in',
      handedInAt: 900,
      isLate: false,
      points: 1,
      maximum: 5,
      awaiting: 0,
      answers: [
        { itemId: 'day', score: { verdict: 'right', points: 1, maximum: 1 } },
        { itemId: 'word', score: { verdict: 'wrong', points: 0, maximum: 1 } },
        { itemId: 'why', score: { verdict: 'unanswered', points: 0, maximum: 3 }, response: null },
      ],
    })
  })

  it('awaits the teacher until a written answer is marked, and adds the marks then', () => {
    const source = classThatDid([[{ why: 'Because.' }]])
    expect(first(resultsOf(source, now))).toMatchObject({ points: 0, awaiting: 1 })
    const marking = markingOf({ names: 1, explains: 1 })
    const marked = first(resultsOf({ ...source, marks: [marking] }, now))
    expect(marked).toMatchObject({ points: 2, awaiting: 0 })
    expect(marked?.answers[2]).toMatchObject({ score: { verdict: 'partly-right' }, marks: marking.marks })
  })

  it('awaits the teacher again where the rubric has changed since it was marked', () => {
    const marks = [markingOf({ other: 1 })]
    expect(first(resultsOf(classThatDid([[{ why: 'Because.' }]], { marks }), now))).toMatchObject({
      awaiting: 1,
    })
  })

  it('awaits the teacher again where the answer was changed since, and tells what it was given before', () => {
    const marks = [markingOf({ names: 1, explains: 1 }, responseHash({ type: 'extended', text: 'Because.' }))]
    const answerOf = (why: string) => first(resultsOf(classThatDid([[{ why }]], { marks }), now))?.answers[2]
    expect(answerOf('Because.')).toMatchObject({
      score: { points: 2 },
      marks: { names: 1 },
      earlierPoints: null,
    })
    expect(answerOf('Because. And so on.')).toMatchObject({
      score: { verdict: 'awaits-teacher' },
      marks: null,
      earlierPoints: 2,
    })
  })

  it('is that of the attempt that counts, with the marks of that one', () => {
    const attempts: Doing[] = [
      { day: 'friday', why: 'Once.' },
      { attemptNumber: 2, day: 'friday', word: 'bridge', why: 'Twice.' },
      { attemptNumber: 3, day: 'friday', handedInAt: null },
    ]
    const marking = markingOf({ names: 0, explains: 0 })
    expect(first(resultsOf(classThatDid([attempts], { marks: [marking] }), now))).toMatchObject({
      attemptNumber: 2,
      attempts: 3,
      points: 2,
      awaiting: 1,
    })
    const marks = [{ ...marking, marks: { names: 1, explains: 2 } }]
    expect(first(resultsOf(classThatDid([attempts], { marks }), now))).toMatchObject({
      attemptNumber: 1,
      points: 4,
    })
  })

  it('awaits the teacher while another attempt may still become the best', () => {
    const attempts: Doing[] = [
      { day: 'friday', why: 'Excellent.' },
      { attemptNumber: 2, day: 'friday', word: 'bridge', why: 'Nothing.' },
    ]
    const markOf = (attemptNumber: number, names: number, explains: number) => {
      return { ...markingOf({ names, explains }), attemptNumber }
    }
    const resultWith = (...marks: Marking[]) => first(resultsOf(classThatDid([attempts], { marks }), now))
    expect(resultWith()).toMatchObject({ attemptNumber: 2, awaiting: 2 })
    expect(resultWith(markOf(2, 0, 0))).toMatchObject({ attemptNumber: 2, points: 2, awaiting: 1 })
    expect(resultWith(markOf(1, 1, 2))).toMatchObject({ attemptNumber: 1, points: 4, awaiting: 1 })
    expect(resultWith(markOf(1, 1, 2), markOf(2, 0, 0))).toMatchObject({ attemptNumber: 1, awaiting: 0 })
    expect(resultWith(markOf(2, 1, 2))).toMatchObject({ attemptNumber: 2, points: 5, awaiting: 0 })
    const source = classThatDid([attempts], { marks: [markOf(2, 0, 0)] })
    expect(item(resultsOf(source, now), 'why')?.awaiting).toBe(1)
  })

  it('is late after the due time, and not at it', () => {
    const results = resultsOf(classThatDid([[{ handedInAt: 1000 }], [{ handedInAt: 1001 }]]), 2000)
    expect(results.students.map(({ isLate }) => isLate)).toEqual([false, true])
  })

  it('is late where feedback waits for closing and another device sent a part of it after the due time', () => {
    const assignment = { settings: { ...settings, feedback: 'after-closing' as const }, closedAt: null }
    const source = classThatDid([[{ day: 'friday' }]], { assignment })
    const response = { type: 'short-answer', text: 'bridge' } as const
    const event = {
      kind: 'saved',
      stamp: { counter: 1, client: 'tablet' },
      at: 0,
      item: 'word',
      response,
    } as const
    const later = { seatId: 'seat-1', attemptNumber: 1, event, receivedAt: 1001 }
    const results = resultsOf({ ...source, events: [...source.events, later] }, 2000)
    expect(first(results)).toMatchObject({ state: 'handed-in', points: 2, handedInAt: 1001, isLate: true })
  })

  it('holds what was saved in time where the rest came when nothing counted any more', () => {
    const assignment = { settings: { ...settings, acceptsLate: false }, closedAt: null }
    const seats = [
      [{ day: 'friday', savedAt: 1000, handedInAt: 1001 }],
      [{ day: 'friday', savedAt: 1001, handedInAt: null }],
    ]
    const { students } = resultsOf(classThatDid(seats, { assignment }), 2000)
    expect(students).toMatchObject([
      { state: 'too-late', points: 1, handedInAt: null, isCounted: true },
      { state: 'not-handed-in', points: 0, isCounted: true },
    ])
  })

  it('is under way until nothing counts any more, and then not handed in', () => {
    const seats = [[{ day: 'friday', handedInAt: null }]]
    expect(first(resultsOf(classThatDid(seats), now))?.state).toBe('in-progress')
    const assignment = { settings, closedAt: 940 }
    expect(first(resultsOf(classThatDid(seats, { assignment }), now))?.state).toBe('not-handed-in')
  })

  it('tells in which language an item was read, where the device said so or there is but one', () => {
    const localesOf = (source: Parameters<typeof resultsOf>[0]) =>
      first(resultsOf(source, now))?.answers.map(({ locale }) => locale)
    expect(localesOf(classThatDid([[{ day: 'friday', locale: 'hy' }]]))).toEqual(['hy', null, null])
    expect(localesOf(classThatDid([[{ day: 'friday' }]]))).toEqual([null, null, null])
    expect(localesOf(classThatDid([[{ day: 'friday' }]], { locales: ['hy'] }))).toEqual(['hy', null, null])
  })
})

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
