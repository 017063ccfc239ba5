import { describe, expect, it } from 'vitest'
import { save, submit } from '../testing/build-events.ts'
import { attemptStatus } from './attempt-status.ts'
import { replayEvents } from './replay-events.ts'

describe('attemptStatus', () => {
  const start = { kind: 'started', stamp: { counter: 1, client: 'phone' }, at: 0, seed: 7 } as const
  const review = { kind: 'reviewed', stamp: { counter: 3, client: 'teacher' }, at: 0 } as const

  it.each([
    ['not-started', []],
    ['in-progress', [start]],
    ['in-progress', [save(1, 'phone', 'day', 'a')]],
    ['in-progress', [start, review]],
    ['submitted', [submit(2, 'phone', {})]],
    ['reviewed', [review, start, submit(2, 'phone', {})]],
  ])('is %s after %j', (status, events) => {
    expect(attemptStatus(replayEvents(events))).toBe(status)
  })

  it('keeps the seed of the first start and the time of the first review', () => {
    const attempt = replayEvents([
      { ...start, stamp: { counter: 4, client: 'phone' }, seed: 8 },
      { ...review, stamp: { counter: 5, client: 'teacher' }, at: 50 },
      start,
      review,
    ])
    expect(attempt.started?.seed).toBe(7)
    expect(attempt.reviewed?.at).toBe(0)
  })
})
