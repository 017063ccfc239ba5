import { describe, expect, it } from 'vitest'
import { fisherInterval } from './fisher-interval.ts'

describe('fisherInterval', () => {
  it.each([
    // By hand: z = 0.5493, 1.96 / 5 = 0.392, tanh 0.1573 and tanh 0.9413.
    [0.5, 28, 0.156, 0.736],
    // By hand: 1.96 / sqrt 7 = 0.7408, tanh of which is 0.6296.
    [0, 10, -0.6296, 0.6296],
  ])('of %d in %d pairs is as worked out by hand', (correlation, count, low, high) => {
    const interval = fisherInterval(correlation, count)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  it('has no width where the correlation is perfect', () => {
    expect(fisherInterval(1, 10)).toEqual({ low: 1, high: 1 })
    expect(fisherInterval(-1, 10)).toEqual({ low: -1, high: -1 })
  })
})
