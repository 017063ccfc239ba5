import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone, listedTimeZone, readLocalTime, writeLocalTime } from './local-time.ts'

const yerevan = 'Asia/Yerevan'
const berlin = 'Europe/Berlin'

describe('readLocalTime', () => {
  it('reads a time by the clocks of the zone', () => {
    expect(readLocalTime('2026-09-01T08:30', yerevan)).toEqual({
      kind: 'once',
      at: Date.UTC(2026, 8, 1, 4, 30),
    })
    expect(readLocalTime('2026-09-01T08:30:15', berlin)).toEqual({
      kind: 'once',
      at: Date.UTC(2026, 8, 1, 6, 30, 15),
    })
  })

  it('knows of a time that comes twice', () => {
    expect(readLocalTime('2026-10-25T02:30', berlin)).toEqual({
      kind: 'twice',
      earlier: Date.UTC(2026, 9, 25, 0, 30),
      later: Date.UTC(2026, 9, 25, 1, 30),
    })
  })

  it.each([
    ['2026-03-29T02:00', berlin, '02:00', '03:00'],
    ['2026-03-29T02:30', berlin, '02:00', '03:00'],
    ['2026-03-29T02:59', berlin, '02:00', '03:00'],
    ['2026-10-04T02:10', 'Australia/Lord_Howe', '02:00', '02:30'],
    ['2011-12-30T12:00', 'Pacific/Apia', '00:00', '00:00'],
  ])('knows that no clock shows %s in %s', (text, zone, from, to) => {
    expect(readLocalTime(text, zone)).toEqual({ kind: 'skipped', from, to })
  })

  it.each(['', 'tomorrow', '2026-02-30T10:00', '2026-09-01', '2026-09-01T24:00', '2026-09-01T08:30Z'])(
    'refuses "%s"',
    (text) => {
      expect(readLocalTime(text, yerevan)).toEqual({ kind: 'malformed' })
    },
  )

  it('reads what is written, in any zone', () => {
    const minute = fc.integer({ min: 0, max: 80 * 365 * 24 * 60 }).map((minutes) => minutes * 60_000)
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    fc.assert(
      fc.property(minute, zone, (at, timeZone) => {
        const read = readLocalTime(writeLocalTime(at, timeZone), timeZone)
        const moments =
          read.kind === 'once' ? [read.at] : read.kind === 'twice' ? [read.earlier, read.later] : []
        // Some old offsets have seconds, which a time to the minute leaves out.
        expect(moments.some((moment) => Math.abs(moment - at) < 60_000)).toBe(true)
      }),
    )
  })
})

describe('isTimeZone', () => {
  it('takes names that the database of time zones has', () => {
    expect([yerevan, berlin, 'UTC'].every(isTimeZone)).toBe(true)
    expect(['', 'Yerevan', '+04:00', 'asia/yerevan', '../etc'].some(isTimeZone)).toBe(false)
  })
})

describe('listedTimeZone', () => {
  it('finds a zone by another of its names', () => {
    expect(listedTimeZone(yerevan)).toBe(yerevan)
    expect(['Asia/Calcutta', 'Asia/Kolkata'].map(listedTimeZone)).toHaveLength(2)
    expect(listedTimeZone('Asia/Calcutta')).toBe(listedTimeZone('Asia/Kolkata'))
    expect(listedTimeZone('asia/yerevan')).toBe(yerevan)
  })

  it('knows no zone by any other text', () => {
    expect(['', 'Yerevan', '+04:00', '../etc', 'x'.repeat(5000)].map(listedTimeZone)).toEqual(
      Array(5).fill(undefined),
    )
  })
})
