import { describe, expect, it } from 'vitest'
import { medianFigures, worstFigures } from './combine-figures.ts'

const figures = (performance: number, totalBlockingTime: number) => ({
  performance,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  totalBlockingTime,
  cumulativeLayoutShift: 0,
  largestContentfulPaint: 1000,
  interactive: 1000,
})

describe('medianFigures', () => {
  it('takes the middle of each figure, whichever run it comes from', () => {
    expect(medianFigures([figures(97, 0), figures(100, 90), figures(99, 5)])).toEqual(figures(99, 5))
  })
})

describe('worstFigures', () => {
  it('takes the lowest score and the longest time, whichever page they come from', () => {
    expect(worstFigures([figures(97, 0), figures(100, 90)])).toEqual(figures(97, 90))
  })
})
