import { describe, expect, it } from 'vitest'
import { englishStoryText } from '../testing/sheet-fixture.ts'
import { citeLines, linePrefixes } from './line-citation.ts'
import { linesOfSegments } from './lines-of-segments.ts'
import { linesOfTerms } from './lines-of-terms.ts'
import { numberLines } from './number-lines.ts'

const paragraphs = numberLines(englishStoryText, (line) => line.length <= 18)

describe('linesOfSegments', () => {
  it('finds all lines of a sentence', () => {
    expect(linesOfSegments(paragraphs, ['p1s1'])).toEqual([{ first: 1, last: 2 }])
  })

  it('joins sentences that follow one another', () => {
    expect(linesOfSegments(paragraphs, ['p1s2', 'p1s1'])).toEqual([{ first: 1, last: 3 }])
  })

  it('names a line that two sentences share once', () => {
    const shared = numberLines(englishStoryText, (line) => line.length <= 24)
    expect(linesOfSegments(shared, ['p1s1', 'p1s2'])).toEqual([{ first: 1, last: 2 }])
  })

  it('keeps apart what other sentences part', () => {
    expect(linesOfSegments(paragraphs, ['p1s1', 'p2s1'])).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 5 },
    ])
  })

  it('finds no lines of a sentence that is not there', () => {
    expect(linesOfSegments(paragraphs, ['p9s9'])).toEqual([])
  })
})

describe('linesOfTerms', () => {
  it('finds the first line that marks a term', () => {
    expect(linesOfTerms(paragraphs)).toEqual([{ term: 'bridge', line: 2 }])
  })
})

describe('citeLines', () => {
  const ranges = [
    { first: 3, last: 5 },
    { first: 9, last: 9 },
  ]

  it.each(['en', 'hy'] as const)('writes ranges and single lines in %s', (locale) => {
    expect(citeLines(ranges, '', locale)).toBe('3–5, 9')
  })

  it('puts the letter of the text before each number', () => {
    expect(citeLines(ranges, 'Հ', 'hy')).toBe('Հ3–5, Հ9')
  })
})

describe('linePrefixes', () => {
  it('needs no letter on a sheet of one text', () => {
    expect(linePrefixes(['hy'])).toEqual([''])
  })

  it('tells two texts apart by the first letters of their languages’ own names', () => {
    expect(linePrefixes(['en', 'hy'])).toEqual(['E', 'Հ'])
  })
})
