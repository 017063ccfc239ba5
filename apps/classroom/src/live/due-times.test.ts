import { describe, expect, it } from 'vitest'
import { chosenDueAt, extendedDueAt, reopenedDueAt } from './due-times.ts'

const minute = 60_000
const noon = Date.UTC(2026, 8, 1, 12)
const nothing = { dueAt: '', timeZone: 'Asia/Yerevan' }
const at = (dueAt: string, timeZone = 'Asia/Yerevan') => ({ dueAt, timeZone })

describe('extendedDueAt', () => {
  it('counts on from the due time, or from now where that has passed or there was none', () => {
    expect(extendedDueAt(noon + minute, 5, noon)).toBe(noon + 6 * minute)
    expect(extendedDueAt(noon - minute, 5, noon)).toBe(noon + 5 * minute)
    expect(extendedDueAt(null, 5, noon)).toBe(noon + 5 * minute)
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
    reopenedDueAt(until, chosen, { opensAt: 0, dueAt }, noon)

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
})
