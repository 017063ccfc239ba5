import { describe, expect, it } from 'vitest'
import type { AttemptEvent } from '../attempt/attempt-event.ts'
import { check, save, submit } from '../testing/build-events.ts'
import { tellingMoments } from './telling-moments.ts'

/** When the feedback of the day could first be had, where events arrived at these moments. */
function toldAt(...events: readonly (readonly [at: number, event: AttemptEvent])[]): number | undefined {
  return tellingMoments(events.map(([receivedAt, event]) => ({ event, receivedAt }))).get('day')
}

describe('feedback at once', () => {
  it('can be had when a check and an answer before it have arrived, in either order', () => {
    expect(toldAt([10, save(1, 'phone', 'day', 'a')], [11, check(2, 'phone', 'day')])).toBe(11)
    expect(toldAt([12, save(1, 'phone', 'day', 'a')], [11, check(2, 'phone', 'day')])).toBe(12)
  })

  it('can be had from the first such moment on, whatever arrives afterwards', () => {
    const told = [
      [10, save(1, 'phone', 'day', 'a')],
      [11, check(2, 'phone', 'day')],
    ] as const
    expect(toldAt(...told, [12, save(3, 'phone', 'day', 'b')], [13, check(4, 'phone', 'day')])).toBe(11)
  })

  it('cannot be had without an answer before the check', () => {
    expect(toldAt([10, check(1, 'phone', 'day')], [11, submit(2, 'phone', {})])).toBeUndefined()
    expect(toldAt([10, check(1, 'phone', 'day')], [11, save(2, 'phone', 'day', 'a')])).toBeUndefined()
    expect(toldAt([10, save(1, 'phone', 'day', null)], [11, check(2, 'phone', 'day')])).toBeUndefined()
    expect(toldAt([10, save(1, 'phone', 'place', 'a')], [11, check(2, 'phone', 'day')])).toBeUndefined()
  })

  it('goes by the last answer and the last of several checks', () => {
    const checks = [
      [10, check(6, 'phone', 'day')],
      [11, check(1, 'tablet', 'day')],
    ] as const
    expect(toldAt(...checks, [12, save(3, 'phone', 'day', 'a')])).toBe(12)
  })

  it('cannot be had where the check arrives after another device has changed the answer', () => {
    const changed = [
      [10, save(1, 'phone', 'day', 'a')],
      [11, save(6, 'tablet', 'day', 'b')],
      [12, check(2, 'phone', 'day')],
    ] as const
    expect(toldAt(...changed)).toBeUndefined()
    expect(toldAt(...changed, [13, check(7, 'phone', 'day')])).toBe(13)
  })

  it('goes by all that arrives at one moment, in whichever order it is listed', () => {
    const together = [
      [10, save(1, 'phone', 'day', 'a')],
      [10, check(2, 'phone', 'day')],
      [10, save(3, 'tablet', 'day', 'b')],
    ] as const
    expect(toldAt(...together)).toBeUndefined()
    expect(toldAt(...together.toReversed())).toBeUndefined()
    expect(toldAt(...together.slice(0, 2).toReversed())).toBe(10)
  })
})
