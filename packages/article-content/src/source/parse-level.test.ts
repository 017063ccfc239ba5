import { describe, expect, it } from 'vitest'
import { parseLevel } from './parse-level.ts'
import { placeInSegment } from './place-in-segment.ts'
import { segmentsOf } from './segments-of.ts'

const parse = (text: string) => parseLevel('bridge/en/full.md', 'full', text)

describe('parseLevel', () => {
  it('makes a paragraph of lines without a blank line between them, and a segment of each line', () => {
    const level = parse('One.\nTwo.\n\n\nThree.\n')
    expect(level.paragraphs.map((paragraph) => paragraph.id)).toEqual(['p1', 'p2'])
    expect(segmentsOf(level).map(({ id, text, line }) => [id, text, line])).toEqual([
      ['p1s1', 'One.', 1],
      ['p1s2', 'Two.', 2],
      ['p2s1', 'Three.', 5],
    ])
  })

  it('keeps emphasis, links and glossary marks as pieces of the segment', () => {
    const [segment] = segmentsOf(parse('A [word](gloss:term), *so* [it *is*](https://example.org).'))
    expect(segment?.text).toBe('A word, so it is.')
    expect(segment?.inlines).toEqual([
      { kind: 'text', text: 'A ' },
      { kind: 'gloss', term: 'term', text: 'word' },
      { kind: 'text', text: ', ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'so' }] },
      { kind: 'text', text: ' ' },
      {
        kind: 'link',
        url: 'https://example.org',
        children: [
          { kind: 'text', text: 'it ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'is' }] },
        ],
      },
      { kind: 'text', text: '.' },
    ])
  })

  it('gives a mark at the start of a line to that line', () => {
    const level = parse('One.\n[Two](gloss:two).\n')
    expect(segmentsOf(level).map((segment) => segment.inlines.map((inline) => inline.kind))).toEqual([
      ['text'],
      ['gloss', 'text'],
    ])
  })

  it('knows the column of a character after marks and escapes', () => {
    const [, segment] = segmentsOf(parse('One.\n  \\[A\\] [word](gloss:term) here.\n'))
    const place = segment && placeInSegment(segment, segment.text.indexOf('here'))
    expect(place).toEqual({ line: 2, column: 28 })
    expect(segment && placeInSegment(segment, 99)).toEqual({ line: 2, column: 33 })
  })

  it('leaves out what stories may not contain and keeps the words of marks they may not use', () => {
    const level = parse('# Title\n\nA **bold** ![x](https://example.org/x.png)word.\n')
    expect(segmentsOf(level).map((segment) => segment.text)).toEqual(['A bold word.'])
  })

  it('places a segment without characters at the start', () => {
    const [segment] = segmentsOf(parse('![x](https://example.org/x.png)'))
    expect(segment && placeInSegment(segment, 0)).toEqual({ line: 1, column: 1 })
  })

  it('finds no paragraph in an empty file', () => {
    expect(parse('').paragraphs).toEqual([])
  })
})
