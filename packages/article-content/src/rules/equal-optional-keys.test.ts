import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { equalOptionalKeys } from './equal-optional-keys.ts'

const name = (language: string) => `bridge:\n  names: [{ usedBy: A, name: B, language: ${language} }]`

describe('equalOptionalKeys', () => {
  it('accepts the same optional values in each language', () => {
    expect(
      judge(equalOptionalKeys, {
        ...edit('en/glossary.yaml', 'bridge:', name('az')),
        ...edit('hy/glossary.yaml', 'bridge:', name('az')),
      }),
    ).toEqual([])
  })

  it.each([
    [
      'the note on the source',
      edit('hy/words.yaml', 'standfirst:', 'sourceNote: Ա։\nstandfirst:'),
      'sourceNote',
    ],
    [
      'a person’s office',
      edit('hy/words.yaml', 'office: Գյումրու քաղաքապետ, ', ''),
      'people.anna-petrosyan.office: a value',
    ],
    ['the names in use', edit('hy/glossary.yaml', 'bridge:', name('az')), 'bridge.names: no value'],
    ['the sources', edit('hy/glossary.yaml', '[bridge-law]', '[]'), 'bridge.sources: sources bridge-law'],
  ])('names %s when one language has it and another not', (_, changes, expected) => {
    const [problem, ...rest] = judge(equalOptionalKeys, changes)
    expect(problem?.expected).toContain(expected)
    expect(rest).toEqual([])
  })

  it('names names given in other languages', () => {
    const changes = {
      ...edit('en/glossary.yaml', 'bridge:', name('az')),
      ...edit('hy/glossary.yaml', 'bridge:', name('ru')),
    }
    expect(judge(equalOptionalKeys, changes)).toMatchObject([
      { file: 'bridge/hy/glossary.yaml', line: 2, found: 'names in ru' },
    ])
  })

  it('says nothing where there is no language, or its files cannot be read', () => {
    expect(judge(equalOptionalKeys, { 'hy/words.yaml': '[', 'hy/glossary.yaml': '[' })).toEqual([])
    expect(equalOptionalKeys({ slug: 'a', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
