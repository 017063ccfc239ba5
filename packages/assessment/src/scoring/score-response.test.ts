import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TypeMismatchError } from '../item/of-type.ts'
import {
  choiceItem,
  extendedItem,
  gapItem,
  hotTextItem,
  matchItem,
  orderItem,
  shortAnswerItem,
  statementItem,
} from '../testing/build-items.ts'
import { itemsWithKeys } from '../testing/items-with-keys.ts'
import { responsesTo } from '../testing/responses-to.ts'
import { scoreResponse } from './score-response.ts'

const evidence = ['p1s1']

describe('scoreResponse', () => {
  it('gives one point for the one right choice', () => {
    const item = choiceItem(['a', 'b', 'c'])
    const key = { evidence, type: 'choice', correct: ['b'] } as const
    expect(scoreResponse(item, key, { type: 'choice', choices: ['b'] })).toEqual(right(1))
    expect(scoreResponse(item, key, { type: 'choice', choices: ['a'] })).toEqual(wrong(1))
    expect(scoreResponse(item, key, { type: 'choice', choices: [] })).toEqual(unanswered(1))
  })

  it.each([
    [['a', 'b', 'c'], right(3)],
    [['c', 'a', 'b'], right(3)],
    [['a', 'b'], partly(2, 3)],
    [['a', 'b', 'd'], partly(1, 3)],
    [['a', 'd'], wrong(3)],
    [['a', 'd', 'e'], wrong(3)],
    [['a', 'b', 'c', 'd', 'e'], partly(1, 3)],
    [[], unanswered(3)],
  ])(
    'gives of several choices %j a point for each right one less a point for each wrong one',
    (choices, score) => {
      const item = choiceItem(['a', 'b', 'c', 'd', 'e'], { cardinality: 'multiple' })
      const key = { evidence, type: 'choice', correct: ['a', 'b', 'c'] } as const
      expect(scoreResponse(item, key, { type: 'choice', choices })).toEqual(score)
    },
  )

  it.each([
    ['is-true', wrong(1)],
    ['is-false', wrong(1)],
    ['not-stated', right(1)],
  ] as const)('scores the truth value %s', (choice, score) => {
    const key = { evidence, type: 'true-false-not-stated', correct: 'not-stated' } as const
    expect(scoreResponse(statementItem(), key, { type: 'true-false-not-stated', choice })).toEqual(score)
  })

  it.each([
    ['abcd', right(3)],
    ['dabc', partly(2, 3)],
    ['bcda', partly(2, 3)],
    ['acbd', wrong(3)],
    ['dcba', wrong(3)],
    ['badc', wrong(3)],
    ['cdab', partly(2, 3)],
    ['', unanswered(3)],
  ])('gives for the order %s a point for each pair in sequence', (order, score) => {
    const key = { evidence, type: 'order', correct: ['a', 'b', 'c', 'd'] } as const
    const response = { type: 'order', choices: [...order] } as const
    expect(scoreResponse(orderItem(['a', 'b', 'c', 'd']), key, response)).toEqual(score)
  })

  it.each([
    [{ one: 'x', two: 'x', constructor: 'y' }, right(3)],
    [{ one: 'x', two: 'y', constructor: 'y' }, partly(2, 3)],
    [{ two: 'x' }, partly(1, 3)],
    [{ two: 'z' }, wrong(3)],
    [{}, unanswered(3)],
  ])('gives for the matches %j a point for each source with its target', (targets, score) => {
    const key = { evidence, type: 'match', correct: { one: 'x', two: 'x', constructor: 'y' } } as const
    const item = matchItem(['one', 'two', 'constructor'], ['x', 'y', 'z'])
    expect(scoreResponse(item, key, { type: 'match', targets })).toEqual(score)
  })

  it.each([
    [{ one: 'a', two: 'b' }, right(2)],
    [{ one: 'a', two: 'c' }, partly(1, 2)],
    [{ one: 'b', two: 'a' }, wrong(2)],
    [{}, unanswered(2)],
  ])('gives for the words %j a point for each gap with its word', (words, score) => {
    const key = { evidence, type: 'gap', correct: { one: 'a', two: 'b' } } as const
    expect(scoreResponse(gapItem(['one', 'two'], ['a', 'b', 'c']), key, { type: 'gap', words })).toEqual(
      score,
    )
  })

  it.each([
    ['p1s1', wrong(1)],
    ['p1s2', right(1)],
  ])('scores the sentence %s', (choice, score) => {
    const key = { evidence, type: 'hot-text', correct: 'p1s2' } as const
    expect(scoreResponse(hotTextItem(['p1s1', 'p1s2']), key, { type: 'hot-text', choice })).toEqual(score)
  })

  it.each([
    ['Parliament', right(1)],
    ['government', wrong(1)],
    [' ', unanswered(1)],
  ])('scores the typed answer %j', (text, score) => {
    const key = { evidence, type: 'short-answer', accepted: { en: ['parliament'] } } as const
    expect(scoreResponse(shortAnswerItem(), key, { type: 'short-answer', text })).toEqual(score)
  })

  it('leaves an extended answer to the teacher, unless there is none', () => {
    const key = { evidence, type: 'extended', criteria: { says: 1, explains: 2 } } as const
    const score = { verdict: 'awaits-teacher', points: 0, maximum: 3 }
    expect(scoreResponse(extendedItem(), key, { type: 'extended', text: 'Because …' })).toEqual(score)
    expect(scoreResponse(extendedItem(), key, { type: 'extended', text: '\n' })).toEqual(unanswered(3))
  })

  it('counts a response to an item of another type as none', () => {
    const key = { evidence, type: 'choice', correct: ['a'] } as const
    expect(scoreResponse(choiceItem(['a', 'b']), key, { type: 'hot-text', choice: 'a' })).toEqual(
      unanswered(1),
    )
  })

  it('refuses the key of an item of another type', () => {
    const key = { evidence, type: 'hot-text', correct: 'p1s1' } as const
    expect(() => scoreResponse(choiceItem(['a', 'b']), key, null)).toThrow(TypeMismatchError)
  })

  it('keeps points whole, between 0 and the maximum, and in agreement with the verdict', () => {
    fc.assert(
      fc.property(answered, ({ item, key, response }) => {
        const { verdict, points, maximum } = scoreResponse(item, key, response)
        expect(Number.isInteger(points) && Number.isInteger(maximum)).toBe(true)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(maximum)
        if (verdict === 'right') expect(points).toBe(maximum)
        else if (verdict === 'partly-right') expect(points * (maximum - points)).toBeGreaterThan(0)
        else expect(points).toBe(0)
      }),
    )
  })

  it('gives the same whatever the order of the choices, the keys and the item', () => {
    fc.assert(
      fc.property(answered, fc.integer(), ({ item, key, response }, turn) => {
        const score = scoreResponse(item, key, response)
        const isSequence = key.type === 'order'
        const sameResponse = isSequence ? response : turned(response, turn)
        const sameKey = isSequence ? key : turned(key, turn)
        expect(scoreResponse(turned(item, turn), sameKey, sameResponse)).toEqual(score)
      }),
    )
  })
})

/** An item with its key and a valid response. */
const answered = itemsWithKeys.chain(({ item, key }) =>
  responsesTo(item).map((response) => ({ item, key, response })),
)

/** The same data with every list and the keys of every record in another order. */
function turned<Data>(data: Data, by: number): Data {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => {
    if (Array.isArray(value)) return turnedList(value, by)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(turnedList(Object.entries(value), by))
  })
}

function turnedList<Part>(list: readonly Part[], by: number): Part[] {
  const middle = list.length === 0 ? 0 : Math.abs(by) % list.length
  return [...list.slice(middle), ...list.slice(0, middle)]
}

function right(maximum: number) {
  return { verdict: 'right', points: maximum, maximum }
}

function partly(points: number, maximum: number) {
  return { verdict: 'partly-right', points, maximum }
}

function wrong(maximum: number) {
  return { verdict: 'wrong', points: 0, maximum }
}

function unanswered(maximum: number) {
  return { verdict: 'unanswered', points: 0, maximum }
}
