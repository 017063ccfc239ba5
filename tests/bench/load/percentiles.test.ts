import { describe, expect, it } from 'vitest'
import { percentilesOf } from './percentiles.ts'

describe('percentilesOf', () => {
  it('are the times within which so many were answered', () => {
    const times = Array.from({ length: 200 }, (_, index) => 200 - index)
    expect(percentilesOf(times)).toEqual({ p50: 100, p95: 190, p99: 198 })
  })

  it('are the only time there is', () => {
    expect(percentilesOf([12.34])).toEqual({ p50: 12.3, p95: 12.3, p99: 12.3 })
  })
})
