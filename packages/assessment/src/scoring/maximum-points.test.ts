import { describe, expect, it } from 'vitest'
import type { AnswerKey } from './answer-key.ts'
import { maximumPoints } from './maximum-points.ts'

const keys: [maximum: number, key: AnswerKey][] = [
  [1, { evidence: [], type: 'choice', correct: ['a'] }],
  [2, { evidence: [], type: 'choice', correct: ['a', 'b'] }],
  [1, { evidence: [], type: 'true-false-not-stated', correct: 'is-true' }],
  [2, { evidence: [], type: 'order', correct: ['a', 'b', 'c'] }],
  [3, { evidence: [], type: 'match', correct: { one: 'x', two: 'x', three: 'y' } }],
  [2, { evidence: [], type: 'gap', correct: { one: 'x', two: 'y' } }],
  [1, { evidence: [], type: 'hot-text', correct: 'p1s1' }],
  [1, { evidence: [], type: 'short-answer', accepted: {} }],
  [6, { evidence: [], type: 'extended', criteria: { names: 1, explains: 2, compares: 3 } }],
]

describe('maximumPoints', () => {
  it.each(keys)('is %d for %j', (maximum, key) => {
    expect(maximumPoints(key)).toBe(maximum)
  })
})
