import { describe, expect, it } from 'vitest'
import { feedbackIsReleased } from './feedback-is-released.ts'

const working = { assignment: 'open', attempt: 'in-progress', isChecked: false } as const

describe('feedbackIsReleased', () => {
  it.each([
    ['at-once', {}, false],
    ['at-once', { isChecked: true }, true],
    ['at-once', { attempt: 'submitted' }, true],
    ['after-hand-in', { isChecked: true }, false],
    ['after-hand-in', { attempt: 'submitted' }, true],
    ['after-hand-in', { attempt: 'reviewed' }, true],
    ['after-closing', { isChecked: true, attempt: 'submitted' }, false],
    ['after-closing', { assignment: 'closed' }, true],
    ['after-hand-in', { assignment: 'closed' }, true],
    ['at-once', { assignment: 'closed' }, true],
    ['after-closing', { assignment: 'overdue', attempt: 'submitted' }, false],
  ] as const)('%s, %j: %s', (feedback, situation, isReleased) => {
    expect(feedbackIsReleased({ ...working, feedback, ...situation })).toBe(isReleased)
  })
})
