import { describe, expect, it } from 'vitest'
import { glueMarks } from './glue-marks.ts'

const csto = { kind: 'gloss', term: 'csto', text: 'CSTO' } as const

describe('glueMarks', () => {
  it('keeps brackets and the full stop with the mark', () => {
    const runs = glueMarks([{ kind: 'text', text: 'the alliance (' }, csto, { kind: 'text', text: ').' }])
    expect(runs).toEqual([
      { kind: 'plain', inline: { kind: 'text', text: 'the alliance ' } },
      { kind: 'mark', gloss: csto, before: '(', after: ').' },
    ])
  })

  it('keeps an ending that hangs on a hyphen', () => {
    const runs = glueMarks([csto, { kind: 'text', text: '-ից դուրս գալ' }])
    expect(runs).toEqual([
      { kind: 'mark', gloss: csto, before: '', after: '-ից' },
      { kind: 'plain', inline: { kind: 'text', text: ' դուրս գալ' } },
    ])
  })

  it('shares the text between two marks without doubling a letter', () => {
    const west = { kind: 'gloss', term: 'the-west', text: 'West' } as const
    const runs = glueMarks([csto, { kind: 'text', text: ', (' }, west])
    expect(runs).toEqual([
      { kind: 'mark', gloss: csto, before: '', after: ',' },
      { kind: 'plain', inline: { kind: 'text', text: ' ' } },
      { kind: 'mark', gloss: west, before: '(', after: '' },
    ])
  })

  it('sets one sign between two marks only once', () => {
    const runs = glueMarks([csto, { kind: 'text', text: '–' }, csto])
    expect(
      runs.map((run) => (run.kind === 'mark' ? run.before + run.gloss.text + run.after : '')).join(''),
    ).toBe('CSTO–CSTO')
  })

  it('leaves emphasis and links as they are', () => {
    const emphasis = { kind: 'emphasis', children: [{ kind: 'text', text: 'not' }] } as const
    const sentence = [{ kind: 'emphasis' as const, children: [{ kind: 'text' as const, text: 'not' }] }, csto]
    expect(glueMarks(sentence)[0]).toEqual({ kind: 'plain', inline: emphasis })
  })
})
