import type { AnswerKey, Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { orderForPaper } from './order-for-paper.ts'

const ids = ['one', 'two', 'three']
const base = { id: 'story-order', skill: 'sequence', locale: 'en', prompt: 'In what order?' } as const
const item: Item = { ...base, type: 'order', choices: ids.map((id) => ({ id, text: id })) }

const keyOf = (correct: readonly string[]): AnswerKey => ({ type: 'order', correct, evidence: ['p1s1'] })

describe('orderForPaper', () => {
  it('keeps the order of the story’s files', () => {
    expect(orderForPaper(item, keyOf(['three', 'two', 'one']))).toEqual(item)
  })

  it('does not print the answer', () => {
    const printed = orderForPaper(item, keyOf(ids))
    expect(orderOf(printed)).not.toEqual(ids)
    expect(orderOf(printed).toSorted()).toEqual(ids.toSorted())
  })

  it('prints twins in the same order', () => {
    const twin: Item = { ...item, locale: 'hy', choices: ids.map((id) => ({ id, text: `հայերեն ${id}` })) }
    expect(orderOf(orderForPaper(twin, keyOf(ids)))).toEqual(orderOf(orderForPaper(item, keyOf(ids))))
  })
})

function orderOf(printed: Item): string[] {
  return printed.type === 'order' ? printed.choices.map(({ id }) => id) : []
}
