import { scoreResponse } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { sampleItems, sampleKeys } from '../testing/sample-items.ts'
import { rightResponse } from './right-response.ts'

const scored = sampleItems('hy').filter(({ type }) => type !== 'extended')

describe('rightResponse', () => {
  it.each(scored)('gives what brings all points of $id', (item) => {
    const key = sampleKeys[item.id]
    if (!key) throw new Error(item.id)
    expect(scoreResponse(item, key, rightResponse(key, 'hy')).verdict).toBe('right')
  })

  it('writes a word in the language asked for', () => {
    const key = { type: 'short-answer', accepted: { en: ['bridge'], hy: ['կամուրջ'] }, evidence: [] } as const
    expect(rightResponse(key, 'hy')).toEqual({ type: 'short-answer', text: 'կամուրջ' })
  })

  it('knows none where only a person can tell', () => {
    expect(rightResponse({ type: 'extended', criteria: {}, evidence: [] }, 'en')).toBeNull()
  })
})
