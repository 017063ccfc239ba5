import { describe, expect, it } from 'vitest'
import { englishStoryText } from '../testing/sheet-fixture.ts'
import { numberLines } from './number-lines.ts'
import type { StoryLine } from './numbered-text.ts'

const paragraphs = numberLines(englishStoryText, (line) => line.length <= 24)
const lines = paragraphs.flatMap((paragraph) => paragraph.lines)

describe('numberLines', () => {
  it('fills each line, begins each paragraph on a new one, and numbers them through', () => {
    expect(lines.map((line) => [line.number, textOf(line)])).toEqual([
      [1, 'The town built a bridge'],
      [2, 'in spring. It is long.'],
      [3, '“We cross it daily,”'],
      [4, 'said Ani.'],
    ])
    expect(paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('says which sentences a line holds', () => {
    expect(lines.map(({ parts }) => parts.map(({ segment }) => segment))).toEqual([
      ['p1s1'],
      ['p1s1', 'p1s2'],
      ['p2s1'],
      ['p2s1'],
    ])
  })

  it('keeps what is marked and emphasised', () => {
    expect(lines[0]?.parts[0]?.runs).toEqual([
      { kind: 'plain', text: 'The town built a ' },
      { kind: 'term', term: 'bridge', text: 'bridge' },
    ])
    expect(lines[1]?.parts[1]?.runs[1]).toEqual({ kind: 'emphasis', text: 'long' })
  })

  it('breaks a marked name of several words, and marks both parts', () => {
    const inlines = [
      { kind: 'text' as const, text: 'By ' },
      { kind: 'gloss' as const, term: 'union', text: 'Union of Bridges' },
    ]
    const text = {
      level: 'full' as const,
      paragraphs: [{ id: 'p1', segments: [{ id: 'p1s1', text: 'By Union of Bridges', line: 1, inlines }] }],
    }
    const [first, second] = numberLines(text, (line) => line.length <= 12)[0]?.lines ?? []
    expect(first?.parts[0]?.runs).toContainEqual({ kind: 'term', term: 'union', text: 'Union of' })
    expect(second?.parts[0]?.runs).toEqual([{ kind: 'term', term: 'union', text: 'Bridges' }])
  })

  it('sets the words of a link as plain words', () => {
    const inlines = [
      {
        kind: 'link' as const,
        url: 'https://example.org',
        children: [{ kind: 'text' as const, text: 'Here' }],
      },
    ]
    const text = {
      level: 'full' as const,
      paragraphs: [{ id: 'p1', segments: [{ id: 'p1s1', text: 'Here', line: 1, inlines }] }],
    }
    expect(numberLines(text, () => true)[0]?.lines[0]?.parts[0]?.runs).toEqual([
      { kind: 'plain', text: 'Here' },
    ])
  })
})

function textOf({ parts }: StoryLine): string {
  return parts.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')
}
