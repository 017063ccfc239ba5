import { describe, expect, it } from 'vitest'
import { save } from '../testing/build-events.ts'
import { emptyAttempt } from './empty-attempt.ts'
import { mergeAttempts } from './merge-attempts.ts'
import { nextStamp } from './next-stamp.ts'
import { replayEvents } from './replay-events.ts'

describe('nextStamp', () => {
  it('stands after everything the attempt has seen, also what no longer counts', () => {
    const attempt = replayEvents([
      save(7, 'tablet', 'day', 'a'),
      { kind: 'started', stamp: { counter: 9, client: 'phone' }, at: 0, seed: 1 },
      { kind: 'started', stamp: { counter: 2, client: 'phone' }, at: 0, seed: 1 },
    ])
    expect(nextStamp(attempt, 'phone')).toEqual({ counter: 10, client: 'phone' })
    expect(nextStamp(emptyAttempt, 'tablet')).toEqual({ counter: 1, client: 'tablet' })
    expect(nextStamp(mergeAttempts(emptyAttempt, attempt), 'tablet').counter).toBe(10)
  })
})
