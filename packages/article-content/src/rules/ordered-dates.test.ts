import { expect, it } from 'vitest'
import { edit, judge } from '../testing/story-fixture.ts'
import { orderedDates } from './ordered-dates.ts'

it('accepts a story modified after it was published, with corrections newest first', () => {
  const older = 'date: 2025-03-04 }\n  - { id: older, date: 2025-03-02 }'
  expect(judge(orderedDates, edit('story.yaml', 'date: 2025-03-04 }', older))).toEqual([])
})

it('names a story modified before it was published', () => {
  expect(
    judge(orderedDates, edit('story.yaml', 'modified: 2025-03-05', 'modified: 2025-02-01'))[0],
  ).toMatchObject({
    line: 3,
    expected: '2025-03-01 or later',
    found: '2025-02-01',
  })
})

it('names a correction newer than the story or than the one before it', () => {
  const newer = 'date: 2025-03-06 }\n  - { id: newer, date: 2025-03-07 }'
  expect(judge(orderedDates, edit('story.yaml', 'date: 2025-03-04 }', newer))).toMatchObject([
    { line: 15, expected: '2025-03-05 or earlier', found: '2025-03-06' },
    { line: 16, expected: '2025-03-06 or earlier', found: '2025-03-07' },
  ])
})

it('says nothing where story.yaml cannot be read', () => {
  expect(judge(orderedDates, { 'story.yaml': null })).toEqual([])
})
