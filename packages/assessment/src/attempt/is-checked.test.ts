import { describe, expect, it } from 'vitest'
import { save } from '../testing/build-events.ts'
import { applyEvent } from './apply-event.ts'
import { emptyAttempt } from './empty-attempt.ts'
import { isChecked } from './is-checked.ts'
import { nextStamp } from './next-stamp.ts'
import { replayEvents } from './replay-events.ts'

describe('isChecked', () => {
  const check = { kind: 'checked', stamp: { counter: 2, client: 'phone' }, at: 0, item: 'day' } as const

  it('is so after a check', () => {
    expect(isChecked(replayEvents([save(1, 'phone', 'day', 'a'), check]), 'day')).toBe(true)
  })

  it('is not so without an answer before the check, as there is nothing to say of it', () => {
    expect(isChecked(replayEvents([check]), 'day')).toBe(false)
    expect(isChecked(replayEvents([save(1, 'phone', 'day', null), check]), 'day')).toBe(false)
    expect(isChecked(replayEvents([check, save(3, 'phone', 'day', 'a')]), 'day')).toBe(false)
  })

  it('is not so before a check, nor of another item', () => {
    expect(isChecked(replayEvents([save(1, 'phone', 'day', 'a')]), 'day')).toBe(false)
    expect(isChecked(replayEvents([save(1, 'phone', 'day', 'a'), check]), 'place')).toBe(false)
    expect(isChecked(emptyAttempt, 'constructor')).toBe(false)
  })

  it('is no longer so after a later save, and so again after a later check', () => {
    const changed = replayEvents([save(1, 'phone', 'day', 'a'), check, save(3, 'phone', 'day', 'b')])
    expect(isChecked(changed, 'day')).toBe(false)
    const again = applyEvent(changed, { ...check, stamp: nextStamp(changed, 'phone') })
    expect(isChecked(again, 'day')).toBe(true)
    expect(isChecked(applyEvent(again, check), 'day')).toBe(true)
  })
})
