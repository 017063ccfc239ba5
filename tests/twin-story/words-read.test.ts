import type { Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { hashOfWords, isReadOtherwise } from './words-read.ts'

const item: Item = {
  id: 'a-headline',
  skill: 'main-idea',
  locale: 'en',
  type: 'choice',
  cardinality: 'single',
  prompt: 'What does the headline say?',
  choices: [
    { id: 'one', text: 'One thing' },
    { id: 'two', text: 'Two things' },
  ],
  fixed: [],
}

describe('hashOfWords', () => {
  it.each<[string, Partial<typeof item>]>([
    ['prompt', { prompt: 'What does the headline tell?' }],
    ['choice', { choices: [...item.choices.slice(1), { id: 'one', text: 'A thing' }] }],
    ['order of the choices', { choices: item.choices.toReversed() }],
  ])('is another where the %s is another', (_, change) => {
    expect(hashOfWords({ ...item, ...change })).not.toBe(hashOfWords(item))
  })

  it('is the same where what no reader sees is another', () => {
    expect(hashOfWords({ ...item, skill: 'infer' })).toBe(hashOfWords(item))
  })
})

describe('isReadOtherwise', () => {
  it('is so of an item that no reader has met', () => {
    expect(isReadOtherwise({ ...item, id: 'not-asked' })).toBe(true)
  })
})
