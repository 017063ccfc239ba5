import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { itemEvidenceExists } from './item-evidence-exists.ts'

const evidence = (replacement: string) => edit('items.yaml', 'evidence: [full.p1s1]', replacement)

describe('itemEvidenceExists', () => {
  it('accepts segments that stand in every language, at each level of the story', () => {
    const changes = {
      ...edit('story.yaml', 'levels: [full]', 'levels: [full, easy]'),
      ...evidence('evidence: [full.p1s1, easy.p1s1]'),
      'en/easy.md': 'A.\n',
      'hy/easy.md': 'Ա։\n',
    }
    expect(judge(itemEvidenceExists, changes)).toEqual([])
  })

  it('names a segment that a language’s text does not have', () => {
    expect(judge(itemEvidenceExists, evidence('evidence: [full.p1s1, full.p3s1]'))).toMatchObject([
      { file: 'bridge/items.yaml', line: 5, expected: 'a segment that bridge/en/full.md has' },
      { expected: 'a segment that bridge/hy/full.md has', found: 'full.p3s1' },
    ])
    const withoutEnd = judge(itemEvidenceExists, { 'hy/full.md': 'Ա։\nԲ։\n' })
    expect(withoutEnd.map(({ line, found }) => [line, found])).toEqual(
      [19, 24, 37, 44, 45].map((line) => [line, 'full.p2s1']),
    )
  })

  it('names a segment at a level that story.yaml does not list, even if its text is there', () => {
    const changes = { ...evidence('evidence: [easy.p1s1]'), 'en/easy.md': 'A.\n', 'hy/easy.md': 'Ա։\n' }
    expect(judge(itemEvidenceExists, changes)).toMatchObject([
      { line: 5, expected: 'a segment at a level that the story has: full', found: 'easy.p1s1' },
    ])
  })

  it('names a sentence to choose from that does not exist', () => {
    const changes = edit('items.yaml', 'choices: [full.p1s1,', 'choices: [full.p1s9,')
    expect(judge(itemEvidenceExists, changes)).toMatchObject([
      { line: 45, found: 'full.p1s9' },
      { line: 45, found: 'full.p1s9' },
    ])
  })

  it('leaves a missing file to another rule', () => {
    expect(judge(itemEvidenceExists, { 'en/full.md': null, 'story.yaml': '[' })).toEqual([])
    expect(judge(itemEvidenceExists, { 'items.yaml': '[' })).toEqual([])
  })
})
