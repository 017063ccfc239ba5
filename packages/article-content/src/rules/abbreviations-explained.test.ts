import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { abbreviationsExplained } from './abbreviations-explained.ts'

const entry = (fullName: string) =>
  `un:\n  headword: UN\n${fullName}  partOfSpeech: noun\n  pronunciation: U\n  explanation: The UN.\nbridge:`
const withEntry = edit('en/glossary.yaml', 'bridge:', entry('  fullName: United Nations\n'))
const withoutFullName = edit('en/glossary.yaml', 'bridge:', entry(''))

describe('abbreviationsExplained', () => {
  it('accepts a text that explains an abbreviation where it first stands', () => {
    const text = 'The United Nations (UN) came.\nThe UN left.\n'
    expect(judge(abbreviationsExplained, { 'en/full.md': text })).toEqual([])
  })

  it('names the first use of an abbreviation that a text does not explain, even if the glossary does', () => {
    const changes = {
      ...withEntry,
      'en/full.md': 'The [UN](gloss:un) came.\nThe United Nations (UN) left.\n',
    }
    expect(judge(abbreviationsExplained, changes)).toMatchObject([
      { file: 'bridge/en/full.md', line: 1, column: 6, hint: 'Write the full name and then (UN).' },
    ])
  })

  it('asks each level for its own explanation', () => {
    const changes = { 'en/full.md': 'The United Nations (UN) came.\n', 'en/easy.md': 'The UN came.\n' }
    expect(judge(abbreviationsExplained, changes)).toMatchObject([{ file: 'bridge/en/easy.md' }])
  })

  it('accepts in headline, standfirst and explanations what the glossary gives a full name', () => {
    const words = edit('en/words.yaml', 'A bridge for Gyumri', 'The UN builds')
    expect(judge(abbreviationsExplained, { ...words, ...withEntry })).toEqual([])
  })

  it('names in headline, standfirst and explanations, once each, what nothing explains', () => {
    const changes = {
      ...edit(
        'en/words.yaml',
        'A bridge for Gyumri\nstandfirst: ',
        'The UN builds\nstandfirst: The UN and the UN. ',
      ),
      ...withoutFullName,
    }
    expect(judge(abbreviationsExplained, changes)).toMatchObject([
      { file: 'bridge/en/words.yaml', line: 1, column: 15 },
      { file: 'bridge/en/words.yaml', line: 2, column: 17 },
      { file: 'bridge/en/glossary.yaml', line: 5, column: 20 },
    ])
  })

  it('does not take another name for the full name', () => {
    const changes = edit('en/glossary.yaml', 'bridge:', entry('  fullName: A bridge\n'))
    expect(judge(abbreviationsExplained, changes)).toHaveLength(1)
  })

  it('judges the headline without a readable glossary by the headline alone', () => {
    const changes = {
      ...edit('en/words.yaml', 'A bridge for Gyumri', 'The UN builds'),
      'en/glossary.yaml': null,
      'hy/words.yaml': null,
    }
    expect(judge(abbreviationsExplained, changes)).toHaveLength(1)
  })
})
