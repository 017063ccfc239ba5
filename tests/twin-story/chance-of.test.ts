import type { AnswerKey, Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance-of.ts'

const words = { id: 'a', skill: 'locate', locale: 'en', prompt: '?' } as const
const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id }))

describe('chanceOf', () => {
  it('is one in as many choices as there are', () => {
    const item: Item = { ...words, type: 'choice', cardinality: 'single', choices, fixed: [] }
    expect(chanceOf(item, { evidence: [], type: 'choice', correct: ['a'] })).toBe(0.2)
  })

  it('counts two of five as scoring does: both right once in ten, one right and one wrong for nothing', () => {
    const item: Item = { ...words, type: 'choice', cardinality: 'multiple', choices, fixed: [] }
    const key: AnswerKey = { evidence: [], type: 'choice', correct: ['a', 'b'] }
    expect(chanceOf(item, key)).toBeCloseTo(0.1)
  })

  it('is none where the answer is typed', () => {
    const item: Item = { ...words, type: 'short-answer', answer: 'word' }
    expect(chanceOf(item, { evidence: [], type: 'short-answer', accepted: {} })).toBe(0)
  })
})
