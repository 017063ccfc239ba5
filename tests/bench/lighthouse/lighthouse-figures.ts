import type { LighthouseFigures } from '../bench-result.ts'
import { roundTo } from '../round-to.ts'

/** What the bench reads of a Lighthouse report. */
export interface LighthouseReport {
  categories: Readonly<Record<string, { score: number | null }>>
  audits: Readonly<Record<string, { numericValue?: number | undefined }>>
}

/** The bench's figures out of one report. Throws where the report lacks one, for then the run has failed. */
export function lighthouseFigures({ categories, audits }: LighthouseReport): LighthouseFigures {
  const score = (id: string) => Math.round(present(categories[id]?.score, `score of ${id}`) * 100)
  const value = (id: string) => present(audits[id]?.numericValue, `value of ${id}`)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    totalBlockingTime: roundTo(1, value('total-blocking-time')),
    cumulativeLayoutShift: roundTo(4, value('cumulative-layout-shift')),
    largestContentfulPaint: Math.round(value('largest-contentful-paint')),
    interactive: Math.round(value('interactive')),
  }
}

function present(value: number | null | undefined, name: string): number {
  if (value === null || value === undefined) throw new Error(`Lighthouse’s report has no ${name}`)
  return value
}
