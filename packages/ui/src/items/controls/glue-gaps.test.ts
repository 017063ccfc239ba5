import { describe, expect, it } from 'vitest'
import { glueGaps } from './glue-gaps.ts'

describe('glueGaps', () => {
  it('lets a gap carry the signs against it, and leaves the words', () => {
    expect(
      glueGaps([
        { kind: 'text', text: 'In «' },
        { kind: 'gap', id: 'town' },
        { kind: 'text', text: '», in three ' },
        { kind: 'gap', id: 'time' },
        { kind: 'text', text: '.' },
      ]),
    ).toEqual([
      { kind: 'text', text: 'In ' },
      { kind: 'gap', id: 'town', before: '«', after: '»,' },
      { kind: 'text', text: ' in three ' },
      { kind: 'gap', id: 'time', before: '', after: '.' },
    ])
  })

  it('gives a sign between two gaps to the first', () => {
    expect(
      glueGaps([
        { kind: 'gap', id: 'one' },
        { kind: 'text', text: '–' },
        { kind: 'gap', id: 'other' },
      ]),
    ).toEqual([
      { kind: 'gap', id: 'one', before: '', after: '–' },
      { kind: 'gap', id: 'other', before: '', after: '' },
    ])
  })
})
