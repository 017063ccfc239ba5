import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { glossaryMarksAlign } from './glossary-marks-align.ts'

describe('glossaryMarksAlign', () => {
  it('accepts the same terms in another order', () => {
    const changes = {
      'en/full.md': '[A](gloss:a) and [b](gloss:b), [A](gloss:a).\n',
      'hy/full.md': '[Բ](gloss:b) և [ա](gloss:a)։\n',
    }
    expect(judge(glossaryMarksAlign, changes)).toEqual([])
  })

  it('names the segment in which the other language has its mark', () => {
    const changes = edit('hy/full.md', '[կամուրջ](gloss:bridge)', 'կամուրջ')
    expect(judge(glossaryMarksAlign, changes)).toMatchObject([
      { file: 'bridge/hy/full.md', line: 1, expected: 'a mark gloss:bridge, as in bridge/en/full.md:1' },
    ])
  })

  it('names a missing mark once, at the top where the segment is missing too', () => {
    const changes = {
      'en/full.md': 'A.\n\n[B](gloss:b) and [b](gloss:b).\n',
      'hy/full.md': 'Ա։\n',
    }
    expect(judge(glossaryMarksAlign, changes)).toMatchObject([{ file: 'bridge/hy/full.md', line: 1 }])
  })

  it('compares each level with the same level only', () => {
    const changes = { 'en/easy.md': 'A [b](gloss:b).\n' }
    expect(judge(glossaryMarksAlign, changes)).toEqual([])
  })
})
