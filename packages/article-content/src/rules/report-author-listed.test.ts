import { describe, expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { reportAuthorListed } from './report-author-listed.ts'

describe('reportAuthorListed', () => {
  it('accepts an author among the people', () => {
    expect(judge(reportAuthorListed)).toEqual([])
  })

  it('names an author whom no language can name', () => {
    expect(
      judge(reportAuthorListed, edit('story.yaml', 'author: anna-petrosyan', 'author: karen')),
    ).toMatchObject([{ file: 'bridge/story.yaml', line: 6, found: 'karen' }])
  })
})
