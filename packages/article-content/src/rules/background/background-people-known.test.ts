import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { backgroundPeopleKnown } from './background-people-known.ts'

describe('backgroundPeopleKnown', () => {
  it('accepts people of the story who held their office on its day', () => {
    expect(judgeBackground(backgroundPeopleKnown)).toEqual([])
  })

  it('names somebody who is not in the story', () => {
    expect(
      judgeBackground(backgroundPeopleKnown, editBackground('people.yaml', 'anna-petrosyan', 'karen')),
    ).toMatchObject([{ file: 'bridge/people.yaml', line: 1, found: 'karen' }])
  })

  it('names an office that began after the day of the story', () => {
    expect(
      judgeBackground(backgroundPeopleKnown, editBackground('people.yaml', '2021-09-01', '2025-03-01')),
    ).toMatchObject([{ file: 'bridge/people.yaml', line: 1, column: 26, found: '2025-03-01' }])
  })

  it('says nothing where a file cannot be read', () => {
    expect(judgeBackground(backgroundPeopleKnown, { 'people.yaml': null })).toEqual([])
    expect(judgeBackground(backgroundPeopleKnown, { 'story.yaml': '[' })).toEqual([])
  })
})
