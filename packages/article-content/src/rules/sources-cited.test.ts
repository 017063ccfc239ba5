import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { sourcesCited } from './sources-cited.ts'

describe('sourcesCited', () => {
  it('accepts sources that are listed and cited', () => {
    expect(judge(sourcesCited)).toEqual([])
  })

  it('names a citation of a source that story.yaml does not have', () => {
    expect(judge(sourcesCited, edit('en/glossary.yaml', '[bridge-law]', '[bridge-law, law]'))).toMatchObject([
      { file: 'bridge/en/glossary.yaml', line: 6, column: 25, found: 'law' },
    ])
  })

  it('names a source that no entry cites', () => {
    const source = 'sources:\n  law: { title: A, publisher: B, date: 2020-05, language: hy }'
    expect(judge(sourcesCited, edit('story.yaml', 'sources:', source))).toMatchObject([
      { file: 'bridge/story.yaml', line: 8, found: 'law, which none cites' },
    ])
  })

  it('counts the sources from which a story is retold, and names one that story.yaml does not have', () => {
    const report = 'retoldFrom: { author: anna-petrosyan, title: A bridge for Gyumri, language: en }'
    const law = 'sources:\n  law: { title: A, publisher: B, date: 2020-05, language: hy }'
    const files = edit('story.yaml', report, 'retoldFrom: [law, letter]')
    const withLaw = { 'story.yaml': files['story.yaml']?.replace('sources:', law) ?? null }
    expect(judge(sourcesCited, withLaw)).toMatchObject([
      { file: 'bridge/story.yaml', line: 6, column: 19, expected: 'an id under sources', found: 'letter' },
    ])
  })

  it('says nothing where story.yaml or all glossaries cannot be read', () => {
    expect(judge(sourcesCited, { 'story.yaml': null })).toEqual([])
    expect(judge(sourcesCited, { 'en/glossary.yaml': null, 'hy/glossary.yaml': null })).toEqual([])
  })
})
