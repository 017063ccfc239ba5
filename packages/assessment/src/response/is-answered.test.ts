import { describe, expect, it } from 'vitest'
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
import { isAnswered } from './is-answered.ts'

const choice = choiceItem(['a', 'b'])
const order = orderItem(['a', 'b'])
const match = matchItem(['one', 'two'], ['x', 'y'])
const gap = gapItem(['one', 'two'], ['a', 'b'])

describe('isAnswered', () => {
  it.each([
    [choice, { type: 'choice', choices: ['a'] }],
    [statementItem(), { type: 'true-false-not-stated', choice: 'not-stated' }],
    [order, { type: 'order', choices: ['a', 'b'] }],
    [match, { type: 'match', targets: { one: 'x' } }],
    [gap, { type: 'gap', words: { two: 'a' } }],
    [hotTextItem(['p1s1']), { type: 'hot-text', choice: 'p1s1' }],
    [shortAnswerItem(), { type: 'short-answer', text: '0' }],
    [extendedItem(), { type: 'extended', text: ' yes ' }],
  ] as const)('takes for %o the answer %j', (item, response) => {
    expect(isAnswered(item, response)).toBe(true)
  })

  it.each([
    [choice, null],
    [choice, { type: 'choice', choices: [] }],
    [order, { type: 'order', choices: [] }],
    [match, { type: 'match', targets: {} }],
    [gap, { type: 'gap', words: {} }],
    [shortAnswerItem(), { type: 'short-answer', text: '' }],
    [extendedItem(), { type: 'extended', text: ' \n\u00a0' }],
    [choice, { type: 'hot-text', choice: 'a' }],
  ] as const)('sees for %o no answer in %j', (item, response) => {
    expect(isAnswered(item, response)).toBe(false)
  })
})
