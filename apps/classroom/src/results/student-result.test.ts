import type { Marking } from '@karda/database'
import { describe, expect, it } from 'vitest'
import { responseHash } from '../answering/response-hash.ts'
import type { Results, StudentResult } from './results.ts'
import { resultsOf } from './results-of.ts'
import { item } from './testing/item.ts'
import { markingOf } from './testing/marking-of.ts'
import { classThatDid, type Doing, settings } from './testing/small-class.ts'

const now = 950

function first(results: Results): StudentResult | undefined {
  return results.students[0]
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
