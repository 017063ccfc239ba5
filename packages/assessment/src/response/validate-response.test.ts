import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreResponse } from '../scoring/score-response.ts'
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
import { validateResponse } from './validate-response.ts'

const single = choiceItem(['a', 'b', 'c'])
const multiple = choiceItem(['a', 'b', 'c'], { cardinality: 'multiple' })
const order = orderItem(['a', 'b', 'c'])
const match = matchItem(['one', 'two'], ['x', 'y'])
const gap = gapItem(['one', 'two'], ['a', 'b', 'c'])
const hotText = hotTextItem(['p1s1', 'p1s2'])

describe('validateResponse', () => {
  it.each([
    [single, { type: 'choice', choices: ['b'] }],
    [single, { type: 'choice', choices: [] }],
    [multiple, { type: 'choice', choices: ['c', 'a'] }],
    [statementItem(), { type: 'true-false-not-stated', choice: 'is-true' }],
    [statementItem(), { type: 'true-false-not-stated', choice: 'is-false' }],
    [statementItem(), { type: 'true-false-not-stated', choice: 'not-stated' }],
    [order, { type: 'order', choices: ['b', 'c', 'a'] }],
    [match, { type: 'match', targets: {} }],
    [match, { type: 'match', targets: { two: 'x' } }],
    [match, { type: 'match', targets: { one: 'x', two: 'x' } }],
    [gap, { type: 'gap', words: { two: 'c', one: 'a' } }],
    [hotText, { type: 'hot-text', choice: 'p1s2' }],
    [shortAnswerItem(), { type: 'short-answer', text: '' }],
    [shortAnswerItem(), { type: 'short-answer', text: 'a'.repeat(100) }],
    [extendedItem(), { type: 'extended', text: 'Կարդա՛ 🙂\n'.repeat(200) }],
  ])('takes for %o the response %j', (item, response) => {
    expect(validateResponse(item, response)).toEqual({ kind: 'valid', response })
  })

  it.each([
    undefined,
    null,
    7,
    'choice',
    [],
    {},
    { type: 'essay', text: '' },
    { type: 'choice' },
    { type: 'choice', choices: 'b' },
    { type: 'choice', choices: { 0: 'b' } },
    { type: 'choice', choices: ['b', 1] },
    { type: 'order', choices: [null] },
    { type: 'true-false-not-stated', choice: 'maybe' },
    { type: 'true-false-not-stated', choice: 'constructor' },
    { type: 'true-false-not-stated', choice: 1 },
    { type: 'true-false-not-stated', choice: ['is-true'] },
    { type: 'hot-text', choice: 1 },
    { type: 'match', targets: ['x'] },
    { type: 'match', targets: null },
    { type: 'match', targets: { one: 1 } },
    { type: 'gap', words: 'a' },
    { type: 'gap', words: { one: null } },
    { type: 'short-answer', text: 17 },
    { type: 'extended', text: null },
  ])('says of %j that it is no response at all', (value) => {
    expect(validateResponse(single, value)).toEqual({ kind: 'invalid', code: 'malformed' })
  })

  it('says of which type a response should be', () => {
    expect(validateResponse(single, { type: 'order', choices: ['a', 'b', 'c'] })).toEqual({
      kind: 'invalid',
      code: 'other-type',
      expected: 'choice',
      found: 'order',
    })
  })

  it.each([
    [single, { type: 'choice', choices: ['d'] }, 'd'],
    [multiple, { type: 'choice', choices: ['a', 'd'] }, 'd'],
    [order, { type: 'order', choices: ['a', 'b', 'c', 'd'] }, 'd'],
    [match, { type: 'match', targets: { three: 'x' } }, 'three'],
    [match, { type: 'match', targets: { one: 'z' } }, 'z'],
    [gap, { type: 'gap', words: { three: 'a' } }, 'three'],
    [gap, { type: 'gap', words: { one: 'constructor' } }, 'constructor'],
    [hotText, { type: 'hot-text', choice: 'p9s1' }, 'p9s1'],
    [
      statementItem({ choices: ['is-true', 'is-false'] }),
      { type: 'true-false-not-stated', choice: 'not-stated' },
      'not-stated',
    ],
  ])('names for %o and %j the unknown id %s', (item, response, id) => {
    expect(validateResponse(item, response)).toEqual({ kind: 'invalid', code: 'unknown-id', id })
  })

  it.each([
    [multiple, { type: 'choice', choices: ['a', 'b', 'b'] }, 'b'],
    [order, { type: 'order', choices: ['a', 'b', 'c', 'a'] }, 'a'],
    [gap, { type: 'gap', words: { one: 'c', two: 'c' } }, 'c'],
  ])('names for %o and %j the repeated id %s', (item, response, id) => {
    expect(validateResponse(item, response)).toEqual({ kind: 'invalid', code: 'repeated-id', id })
  })

  it('takes no more than one choice where one is asked for', () => {
    expect(validateResponse(single, { type: 'choice', choices: ['a', 'b'] })).toEqual({
      kind: 'invalid',
      code: 'too-many-choices',
      limit: 1,
      found: 2,
    })
  })

  it.each([[['a', 'c']], [[]], [['a', 'c', 'c']]])('misses a choice in the order %j', (choices) => {
    const missing = choices.length === 0 ? 'a' : 'b'
    expect(validateResponse(order, { type: 'order', choices })).toEqual({
      kind: 'invalid',
      code: 'missing-id',
      id: missing,
    })
  })

  it.each([
    [shortAnswerItem(), 'short-answer', 100],
    [extendedItem(), 'extended', 2000],
  ] as const)('says how long a text may be: %o', (item, type, limit) => {
    expect(validateResponse(item, { type, text: 'a'.repeat(limit + 1) })).toEqual({
      kind: 'invalid',
      code: 'text-too-long',
      limit,
      found: limit + 1,
    })
  })

  it.each(['half \ud83d', '\udc00', 'a\0b'])(
    'refuses the text %j, which not every system can keep',
    (text) => {
      expect(validateResponse(extendedItem(), { type: 'extended', text })).toEqual({
        kind: 'invalid',
        code: 'unreadable-text',
      })
    },
  )

  it('leaves out what does not belong to a response', () => {
    const value = { type: 'choice', choices: ['a'], correct: true, text: 'a' }
    expect(validateResponse(single, value)).toEqual({
      kind: 'valid',
      response: { type: 'choice', choices: ['a'] },
    })
  })

  it('takes whatever a student can answer, also after a way through JSON', () => {
    const answered = itemsWithKeys.chain(({ item }) =>
      responsesTo(item).map((response) => ({ item, response })),
    )
    fc.assert(
      fc.property(answered, ({ item, response }) => {
        const received: unknown = JSON.parse(JSON.stringify(response))
        expect(validateResponse(item, received)).toEqual({ kind: 'valid', response })
      }),
    )
  })

  it('never throws, and takes only what can be scored', () => {
    fc.assert(
      fc.property(itemsWithKeys, fc.oneof(fc.jsonValue(), likelyValues), ({ item, key }, value) => {
        const validation = validateResponse(item, value)
        if (validation.kind === 'invalid') return
        expect(scoreResponse(item, key, validation.response).maximum).toBeGreaterThan(0)
      }),
    )
  })
})

const likelyIds = fc.constantFrom('a', 'one', 'constructor', 'p1s1', 'is-true', '__proto__')

/** What resembles a response more than arbitrary JSON does. */
const likelyValues = fc.record({
  type: fc.constantFrom(
    'choice',
    'order',
    'match',
    'gap',
    'hot-text',
    'short-answer',
    'true-false-not-stated',
  ),
  choice: likelyIds,
  choices: fc.array(likelyIds),
  targets: fc.dictionary(likelyIds, likelyIds),
  words: fc.dictionary(likelyIds, likelyIds),
  text: fc.string({ unit: 'binary' }),
})
