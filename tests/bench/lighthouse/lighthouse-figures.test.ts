import { describe, expect, it } from 'vitest'
import { lighthouseFigures } from './lighthouse-figures.ts'

const report = {
  categories: {
    performance: { score: 0.99 },
    accessibility: { score: 1 },
    'best-practices': { score: 0.96 },
    seo: { score: 0.92 },
  },
  audits: {
    'total-blocking-time': { numericValue: 12.34 },
    'cumulative-layout-shift': { numericValue: 0.012_34 },
    'largest-contentful-paint': { numericValue: 1204.6 },
    interactive: { numericValue: 1500.4 },
  },
}

describe('lighthouseFigures', () => {
  it('gives scores out of 100, times in milliseconds', () => {
    expect(lighthouseFigures(report)).toEqual({
      performance: 99,
      accessibility: 100,
      bestPractices: 96,
      seo: 92,
      totalBlockingTime: 12.3,
      cumulativeLayoutShift: 0.0123,
      largestContentfulPaint: 1205,
      interactive: 1500,
    })
  })

  it('refuses a report in which a category could not be scored', () => {
    const failed = { ...report, categories: { ...report.categories, seo: { score: null } } }
    expect(() => lighthouseFigures(failed)).toThrow('no score of seo')
  })

  it('refuses a report that lacks a measure', () => {
    const failed = { ...report, audits: {} }
    expect(() => lighthouseFigures(failed)).toThrow('no value of total-blocking-time')
  })
})
