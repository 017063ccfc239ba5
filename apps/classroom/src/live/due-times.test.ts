import { describe, expect, it } from 'vitest'
import { writeLocalTime } from '../times/local-time.ts'
import { chosenDueAt, extendedDueAt, reopenedDueAt } from './due-times.ts'

const minute = 60_000
const noon = Date.UTC(2026, 8, 1, 12)
const clock = { now: noon, timeZone: 'Asia/Yerevan' }
const nothing = { dueAt: '', timeZone: 'Asia/Yerevan' }
const at = (dueAt: string, timeZone = 'Asia/Yerevan') => ({ dueAt, timeZone })

describe('extendedDueAt', () => {
  it('counts on from the due time, or from now where that has passed or there was none', () => {
    const extend = (dueAt: number | null) => extendedDueAt({ opensAt: 0, dueAt }, 'five-minutes', clock)
    expect(extend(noon + minute)).toBe(noon + 6 * minute)
    expect(extend(noon - minute)).toBe(noon + 5 * minute)
    expect(extend(null)).toBe(noon + 5 * minute)
  })

  it('counts on from the opening where that is still to come', () => {
    const settings = { opensAt: noon + 60 * minute, dueAt: null }
    expect(extendedDueAt(settings, 'ten-minutes', clock)).toBe(noon + 70 * minute)
  })

  it.each([
    ['put back', 'Europe/Berlin', '2026-10-24T20:00', '2026-10-25T20:00', 25],
    ['put forward', 'Europe/Berlin', '2027-03-27T20:00', '2027-03-28T20:00', 23],
    ['left alone', 'Asia/Yerevan', '2026-10-24T20:00', '2026-10-25T20:00', 24],
  ])('ends a day more at the same time of the clocks, which are %s', (_, timeZone, from, to, hours) => {
    const dueAt = Temporal.PlainDateTime.from(from).toZonedDateTime(timeZone).epochMilliseconds
    const extended = extendedDueAt({ opensAt: 0, dueAt }, 'one-day', { now: noon, timeZone })
    expect(writeLocalTime(extended, timeZone)).toBe(to)
    expect(extended - dueAt).toBe(hours * 60 * minute)
  })
})

describe('chosenDueAt', () => {
  it('takes a time to come, by the clocks of the zone', () => {
    expect(chosenDueAt(at('2026-09-01T16:01'), { opensAt: 0 }, noon)).toBe(noon + minute)
  })

  it('takes the later of two moments at which clocks show the same', () => {
    const chosen = at('2026-10-25T02:30', 'Europe/Berlin')
    expect(chosenDueAt(chosen, { opensAt: 0 }, noon)).toBe(Date.UTC(2026, 9, 25, 1, 30))
  })

  it.each([
    ['that has passed', at('2026-09-01T16:00'), 0],
    ['before the opening', at('2026-09-01T16:01'), noon + minute],
    ['that no clock shows', at('2027-03-28T02:30', 'Europe/Berlin'), 0],
    ['that is none', nothing, 0],
    ['of no known zone', at('2026-09-02T10:00', 'Moon/Base'), 0],
  ])('refuses a time %s', (_, chosen, opensAt) => {
    expect(chosenDueAt(chosen, { opensAt }, noon)).toBeUndefined()
  })
})

describe('reopenedDueAt', () => {
  const reopen = (until: Parameters<typeof reopenedDueAt>[0], dueAt: number | null, chosen = nothing) =>
    reopenedDueAt(until, chosen, { opensAt: 0, dueAt }, clock)

  it('keeps a due time that is still to come, and the want of one', () => {
    expect(reopen('kept', noon + 1)).toEqual({ kind: 'due', dueAt: noon + 1 })
    expect(reopen('kept', null)).toEqual({ kind: 'due', dueAt: null })
  })

  it('asks for another one where it has passed', () => {
    expect(reopen('kept', noon)).toEqual({ kind: 'problem', problem: 'needs-due-at' })
  })

  it('takes so many minutes from now, a chosen time, or none', () => {
    expect(reopen('ten-minutes', noon)).toEqual({ kind: 'due', dueAt: noon + 10 * minute })
    expect(reopen('chosen', noon, at('2026-09-01T17:00'))).toEqual({ kind: 'due', dueAt: noon + 60 * minute })
    expect(reopen('chosen', noon)).toEqual({ kind: 'problem', problem: 'due-at' })
    expect(reopen('none', noon)).toEqual({ kind: 'due', dueAt: null })
  })

  it('counts from the opening where that is still to come, so that there is time to answer', () => {
    const settings = { opensAt: noon + 24 * 60 * minute, dueAt: noon + 48 * 60 * minute }
    expect(reopenedDueAt('ten-minutes', nothing, settings, clock)).toEqual({
      kind: 'due',
      dueAt: settings.opensAt + 10 * minute,
    })
  })

  it('ends a day from now at the same time of the clocks', () => {
    const berlin = { now: Date.UTC(2026, 9, 24, 18), timeZone: 'Europe/Berlin' }
    expect(reopenedDueAt('one-day', nothing, { opensAt: 0, dueAt: null }, berlin)).toEqual({
      kind: 'due',
      dueAt: Date.UTC(2026, 9, 25, 19),
    })
  })
})
