import type { LighthouseFigures } from '../bench-result.ts'
import { median } from '../median.ts'

/** The median of each figure over several runs on one page. */
export function medianFigures(runs: readonly LighthouseFigures[]): LighthouseFigures {
  return combine(runs, { score: median, measure: median })
}

/** The worst of each figure over several pages: the lowest score, the highest measure. */
export function worstFigures(pages: readonly LighthouseFigures[]): LighthouseFigures {
  return combine(pages, {
    score: (values) => Math.min(...values),
    measure: (values) => Math.max(...values),
  })
}

type Combination = (values: readonly number[]) => number

function combine(
  all: readonly LighthouseFigures[],
  { score, measure }: { score: Combination; measure: Combination },
): LighthouseFigures {
  const every = (figure: keyof LighthouseFigures) => all.map((figures) => figures[figure])
  return {
    performance: score(every('performance')),
    accessibility: score(every('accessibility')),
    bestPractices: score(every('bestPractices')),
    seo: score(every('seo')),
    totalBlockingTime: measure(every('totalBlockingTime')),
    cumulativeLayoutShift: measure(every('cumulativeLayoutShift')),
    largestContentfulPaint: measure(every('largestContentfulPaint')),
    interactive: measure(every('interactive')),
  }
}
