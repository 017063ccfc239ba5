import { describe, expect, it } from 'vitest'
import type { AttemptEvent } from '../attempt/attempt-event.ts'
import { answer, save, submit } from '../testing/build-events.ts'
import { answeredLocale } from './answered-locale.ts'
import { countedAttempt } from './counted-attempt.ts'

function localeOf(...events: AttemptEvent[]) {
  const received = events.map((event, index) => ({ event, receivedAt: index }))
  return answeredLocale(countedAttempt(received, { feedback: 'after-closing', lastMoment: null }), 'day')
}

describe('answeredLocale', () => {
  it('is the language of the last save', () => {
    const inEnglish = { ...save(1, 'phone', 'day', 'a'), locale: 'en' } as const
    const inArmenian = { ...save(2, 'phone', 'day', 'b'), locale: 'hy' } as const
    expect(localeOf(inEnglish, inArmenian)).toBe('hy')
  })

  it('is that of the save whose answer was handed in', () => {
    const saved = { ...save(1, 'phone', 'day', 'a'), locale: 'hy' } as const
    expect(localeOf(saved, submit(2, 'phone', { day: answer('a') }))).toBe('hy')
  })

  it('is not known where another answer was handed in than was saved', () => {
    const saved = { ...save(1, 'phone', 'day', 'a'), locale: 'hy' } as const
    expect(localeOf(saved, submit(2, 'tablet', { day: answer('b') }))).toBeUndefined()
  })

  it('is not known where the device did not say, nor of an answer that was taken back or never given', () => {
    expect(localeOf(save(1, 'phone', 'day', 'a'))).toBeUndefined()
    expect(localeOf({ ...save(1, 'phone', 'day', null), locale: 'hy' })).toBeUndefined()
    expect(localeOf()).toBeUndefined()
  })
})
