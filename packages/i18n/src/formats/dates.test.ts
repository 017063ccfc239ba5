import { describe, expect, it } from 'vitest'
import { InvalidCalendarDayError } from './calendar-day.ts'
import { formatDate } from './format-date.ts'
import { formatDay } from './format-day.ts'
import { formatMoment } from './format-moment.ts'
import { formatPartialDate } from './format-partial-date.ts'

describe('formatDate', () => {
  it('puts the weekday before an English date', () => {
    // Editions of CLDR differ on the comma.
    expect(formatDate('2024-06-12', 'en')).toMatch(/^Wednesday,? 12 June 2024$/)
  })

  it('puts year, month, day and weekday of an Armenian date in this order, names small', () => {
    expect(formatDate('2024-06-12', 'hy')).toBe('2024 թ. հունիսի 12, չորեքշաբթի')
  })

  it.each(['2024-02-30', '2024-6-12', '2024-06', '12 June 2024', '', '2024-06-12T10:00'])(
    'refuses "%s", which is no calendar day',
    (text) => {
      expect(() => formatDate(text, 'en')).toThrow(InvalidCalendarDayError)
    },
  )
})

describe('formatDay', () => {
  it('gives month and day in the order of the language', () => {
    expect(formatDay('2024-06-12', 'en')).toBe('12 June')
    expect(formatDay('2024-06-12', 'hy')).toBe('հունիսի 12')
  })
})

describe('formatPartialDate', () => {
  it('gives a year alone', () => {
    expect(formatPartialDate('1992', 'en')).toBe('1992')
    expect(formatPartialDate('1992', 'hy')).toBe('1992')
  })

  it('gives a year of fewer than four digits as people write it', () => {
    expect(formatPartialDate('0405', 'en')).toBe('405')
    expect(formatPartialDate('0405', 'hy')).toBe('405')
  })

  it('gives month and year, the Armenian abbreviation ending in a full stop', () => {
    expect(formatPartialDate('1992-05', 'en')).toBe('May 1992')
    expect(formatPartialDate('1992-05', 'hy')).toBe('1992 թ. մայիս')
  })

  it('gives a whole date without its weekday, in the order that each language expects', () => {
    expect(formatPartialDate('1992-05-15', 'en')).toBe('15 May 1992')
    expect(formatPartialDate('1992-05-15', 'hy')).toBe('1992 թ. մայիսի 15')
  })

  it.each(['1992-13', '92', '1992-05-1', 'May 1992'])('refuses "%s"', (text) => {
    expect(() => formatPartialDate(text, 'hy')).toThrow(InvalidCalendarDayError)
  })
})

describe('formatMoment', () => {
  const noonInUtc = Date.UTC(2024, 5, 12, 12)

  it('gives the day and the time of the clock in a time zone', () => {
    expect(formatMoment(noonInUtc, 'en', 'Asia/Yerevan')).toMatch(/^Wednesday,? 12 June 2024 at 16:00$/)
    expect(formatMoment(noonInUtc, 'hy', 'Asia/Yerevan')).toBe('2024 թ. հունիսի 12, չորեքշաբթի, 16:00')
  })
})
