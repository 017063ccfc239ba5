import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { claimsStand } from './claims-stand.ts'

const edit = (original: string, replacement: string) => editBackground('claims.yaml', original, replacement)

describe('claimsStand', () => {
  it('accepts a claim for every segment', () => {
    expect(judgeBackground(claimsStand)).toEqual([])
  })

  it('names a claim whose segment no language has, and the segment left without one', () => {
    expect(judgeBackground(claimsStand, edit('full.p2s1', 'full.p2s2'))).toMatchObject([
      {
        file: 'bridge/claims.yaml',
        line: 4,
        expected: 'a segment that bridge/en/full.md has',
        found: 'full.p2s2',
      },
      {
        file: 'bridge/claims.yaml',
        line: 4,
        expected: 'a segment that bridge/hy/full.md has',
        found: 'full.p2s2',
      },
      { file: 'bridge/claims.yaml', line: 1, expected: 'the claim of full.p2s1' },
    ])
  })

  it('names a segment of another level without its claim, and a level that the story does not have', () => {
    const plain = 'In Gyumri, people are building.\n\nIt will be ready.\n'
    const changes = {
      ...edit('[full.p2s1]', '[full.p2s1, plain.p2s1, easy.p2s1]'),
      'en/plain.md': plain,
      'hy/plain.md': plain,
    }
    expect(judgeBackground(claimsStand, changes)).toMatchObject([
      { line: 4, expected: 'a segment of a level that the story has', found: 'easy.p2s1' },
      { line: 1, expected: 'the claim of plain.p1s1', found: 'none' },
    ])
  })

  it('lets one segment make two claims', () => {
    expect(judgeBackground(claimsStand, edit('[report-headline]', '[full.p1s1]'))).toEqual([])
  })

  it('says nothing without claims or without a text', () => {
    expect(judgeBackground(claimsStand, { 'claims.yaml': null })).toEqual([])
    expect(judgeBackground(claimsStand, { 'en/full.md': null, 'hy/full.md': null })).toEqual([])
  })
})
