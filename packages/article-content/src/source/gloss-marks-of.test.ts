import { expect, it } from 'vitest'
import { glossMarksOf } from './gloss-marks-of.ts'
import { parseLevel } from './parse-level.ts'

it('finds marks in reading order, inside emphasis and links too, each where its word stands', () => {
  const text = 'See *so [a](gloss:one) b*.\n[it [c](gloss:no) d](https://example.org) [e](gloss:two)\n'
  const marks = glossMarksOf(parseLevel('a/en/full.md', 'full', text))
  expect(marks).toEqual([
    { term: 'one', segmentId: 'p1s1', position: { line: 1, column: 10 } },
    { term: 'no', segmentId: 'p1s2', position: { line: 2, column: 6 } },
    { term: 'two', segmentId: 'p1s2', position: { line: 2, column: 44 } },
  ])
})
