import { describe, expect, it } from 'vitest'
import { saved } from '../testing/sample-events.ts'
import { toEvent, toEventRow } from './attempt-events.ts'

const key = { classId: 'class-1', assignmentId: 'quiz-1', seatId: 'seat-1', attemptNumber: 1 }

describe('a row of an event', () => {
  it.each([
    ['a kind that is not known', { kind: 'guessed' }],
    ['content of another kind', { kind: 'started' }],
    ['content that is no record', { content: 'null' }],
  ])('is refused with its key where it holds %s', (_title, damage) => {
    const row = { ...toEventRow(key, saved(3, 'Armenia'), 0), ...damage }
    expect(() => toEvent(row)).toThrow(
      'No event can be read from the row class-1/quiz-1/seat-1/1/device-1/3.',
    )
  })
})
