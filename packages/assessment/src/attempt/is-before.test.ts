import { describe, expect, it } from 'vitest'
import { save } from '../testing/build-events.ts'
import { isBefore } from './is-before.ts'

describe('isBefore', () => {
  it.each([
    ['counter, as a number', save(9, 'tablet', 'day', 'b'), save(10, 'phone', 'day', 'a')],
    ['client where the counter is one', save(1, 'phone', 'day', 'b'), save(1, 'tablet', 'day', 'a')],
    ['data where the stamp is one', save(1, 'phone', 'day', 'a'), save(1, 'phone', 'day', 'b')],
  ])('goes by the %s', (_rule, one, other) => {
    expect(isBefore(one, other)).toBe(true)
    expect(isBefore(other, one)).toBe(false)
  })

  it('says of an event and its copy that neither is before the other', () => {
    const event = save(1, 'phone', 'day', 'a')
    const { kind, item, ...others } = event
    expect(isBefore(event, { ...others, item, kind })).toBe(false)
    expect(isBefore({ ...others, item, kind }, event)).toBe(false)
  })
})
