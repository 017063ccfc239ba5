import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { reportAuthorListed } from './report-author-listed.ts'

describe('reportAuthorListed', () => {
  it('accepts an author among the people', () => {
    expect(judge(reportAuthorListed)).toEqual([])
  })

  it('asks for none where a story is retold from several sources', () => {
    const report = '{ author: anna-petrosyan, title: A bridge for Gyumri, language: en }'
    expect(judge(reportAuthorListed, edit('story.yaml', report, '[bridge-law, letter]'))).toEqual([])
  })

  it('names an author whom no language can name', () => {
    expect(
      judge(reportAuthorListed, edit('story.yaml', 'author: anna-petrosyan', 'author: karen')),
    ).toMatchObject([{ file: 'bridge/story.yaml', line: 6, found: 'karen' }])
  })
})
