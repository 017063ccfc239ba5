import { describe, expect, it } from 'vitest'
import { busyShare } from './busy-share.ts'

const processor = (user: number, idle: number) => ({
  model: 'any',
  speed: 0,
  times: { user, nice: 0, sys: 0, irq: 0, idle },
})

describe('busyShare', () => {
  it('is the part of the time between the readings that was not idle, over all processors', () => {
    const before = [processor(1000, 9000), processor(2000, 500)]
    const after = [processor(1080, 9020), processor(2000, 600)]
    expect(busyShare(before, after)).toBeCloseTo(0.4)
  })

  it('is none where the clock has not moved', () => {
    expect(busyShare([processor(5, 5)], [processor(5, 5)])).toBe(0)
  })
})
