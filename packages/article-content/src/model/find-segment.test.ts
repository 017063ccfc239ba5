import { expect, it } from 'vitest'
import { findSegment } from './find-segment.ts'
import type { LevelText } from './story.ts'

const level: LevelText = {
  level: 'full',
  paragraphs: [
    { id: 'p1', segments: [{ id: 'p1s1', text: 'A.', inlines: [], line: 1 }] },
    { id: 'p2', segments: [{ id: 'p2s1', text: 'B.', inlines: [], line: 3 }] },
  ],
}

it('finds a segment of a later paragraph by its id', () => {
  expect(findSegment(level, 'p2s1')?.text).toBe('B.')
})

it('finds nothing for an id that the level does not have', () => {
  expect(findSegment(level, 'p2s2')).toBeUndefined()
})
