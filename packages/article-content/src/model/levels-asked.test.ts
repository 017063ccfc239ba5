import { describe, expect, it } from 'vitest'
import { levelsAsked } from './levels-asked.ts'
import type { StoryItems } from './story-items.ts'

const facts = { type: 'true-false-not-stated', skill: 'locate' } as const
const items: StoryItems = {
  slug: 'bridge',
  facts: {
    one: { ...facts, pool: 'practice', evidence: ['easy.p1s1', 'full.p1s1'] },
    two: { ...facts, pool: 'assignment', evidence: ['plain.p1s1'] },
  },
  words: {},
}

describe('levelsAsked', () => {
  it('are the levels of the evidence of a pool, hardest first', () => {
    expect(levelsAsked(items, 'practice')).toEqual(['full', 'easy'])
    expect(levelsAsked(items, 'assignment')).toEqual(['plain'])
  })

  it('are none where a story has no items', () => {
    expect(levelsAsked(undefined, 'practice')).toEqual([])
  })
})
