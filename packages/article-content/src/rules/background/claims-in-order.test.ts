import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { claimsInOrder } from './claims-in-order.ts'

const edit = (original: string, replacement: string) => editBackground('claims.yaml', original, replacement)

describe('claimsInOrder', () => {
  it('accepts claims in the order of the text', () => {
    expect(judgeBackground(claimsInOrder)).toEqual([])
  })

  it('names a claim that stands before its place', () => {
    const changes = edit('[report-headline]', '[full.p2s1]')
    expect(judgeBackground(claimsInOrder, changes)).toMatchObject([
      { line: 2, expected: 'a place after full.p2s1, in the order of the text', found: 'full.p1s1' },
    ])
  })

  it('names a segment of a claim that stands before another of its level', () => {
    const changes = edit('[full.p1s2]', '[full.p1s2, full.p1s1]')
    expect(judgeBackground(claimsInOrder, changes)).toMatchObject([
      { line: 3, expected: 'a place after full.p1s2, in the order of the text', found: 'full.p1s1' },
    ])
  })

  it('lets the full text make a claim again later', () => {
    expect(judgeBackground(claimsInOrder, edit('[full.p1s1]', '[full.p1s1, full.p2s1]'))).toEqual([])
  })

  it('leaves a segment that no text has to another rule, and says nothing without claims', () => {
    expect(judgeBackground(claimsInOrder, edit('[full.p1s1]', '[full.p9s1]'))).toEqual([])
    expect(judgeBackground(claimsInOrder, { 'claims.yaml': null })).toEqual([])
  })
})
