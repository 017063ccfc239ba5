import { describe, expect, it } from 'vitest'
import { editBackground, judgeBackground } from '../../testing/sound-background.ts'
import { timelineInOrder } from './timeline-in-order.ts'

const edit = (original: string, replacement: string) => editBackground('timeline.yaml', original, replacement)

describe('timelineInOrder', () => {
  it('accepts events in the order of their days', () => {
    expect(judgeBackground(timelineInOrder)).toEqual([])
  })

  it.each([
    ['stands after a later one', edit('2020-05', '2025-01-11'), 2, '2025-01-10', '2025-01-11 or later'],
    ['ends before it begins', edit('2025-02-28', '2025-01-09'), 2, '2025-01-09', 'a day after 2025-01-10'],
    [
      'ends on the day on which it begins',
      edit('2025-02-28', '2025-01-10'),
      2,
      '2025-01-10',
      'a day after 2025-01-10',
    ],
    [
      'ends after the story',
      edit('2025-02-28', '2025-03-01'),
      2,
      '2025-03-01',
      '2025-02-28 or earlier, the day of the story',
    ],
  ])('names an event that %s', (_, changes, line, found, expected) => {
    expect(judgeBackground(timelineInOrder, changes)).toMatchObject([
      { file: 'bridge/timeline.yaml', line, found, expected },
    ])
  })

  it('names an event of one day after the story at that day', () => {
    expect(judgeBackground(timelineInOrder, edit(', until: 2025-02-28', ''))).toEqual([])
    const late = edit('date: 2025-01-10, until: 2025-02-28', 'date: 2025-03-01')
    expect(judgeBackground(timelineInOrder, late)).toMatchObject([
      { line: 2, column: 22, found: '2025-03-01' },
    ])
  })

  it('judges the order alone where story.yaml cannot be read, and nothing without a timeline', () => {
    expect(
      judgeBackground(timelineInOrder, { 'story.yaml': '[', ...edit('2025-02-28', '2026-01-01') }),
    ).toEqual([])
    expect(judgeBackground(timelineInOrder, { 'timeline.yaml': null })).toEqual([])
  })
})
