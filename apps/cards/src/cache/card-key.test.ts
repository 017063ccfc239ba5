import { describe, expect, it } from 'vitest'
import type { CardWords } from '../cards/card-words.ts'
import { cardKey } from './card-key.ts'

const words: CardWords = { title: 'Library', text: 'Stories', wordmark: 'Karda', endonym: 'English' }
const key = cardKey(words, 'design-1')

describe('cardKey', () => {
  it('stays the same while words and design do', () => {
    const { endonym, ...others } = words
    expect(cardKey({ endonym, ...others }, 'design-1')).toBe(key)
  })

  it.each([
    ['title', { ...words, title: 'Glossary' }],
    ['text', { ...words, text: 'All stories' }],
    ['level', { ...words, level: 'Easy' }],
    ['credit', { ...words, credit: 'From a report' }],
  ])('changes with the %s', (_name, changed) => {
    expect(cardKey(changed, 'design-1')).not.toBe(key)
  })

  it('changes with the design', () => {
    expect(cardKey(words, 'design-2')).not.toBe(key)
  })
})
