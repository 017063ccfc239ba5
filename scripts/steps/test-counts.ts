import { z } from 'zod'

/** How many tests of a run passed and failed; one that was retried or skipped does not count as passed. */
export interface TestCounts {
  passed: number
  failed: number
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** The counts in a report of Vitest's JSON reporter. */
export function vitestCounts(report: unknown): TestCounts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report)
  return { passed: numPassedTests, failed: numFailedTests }
}

/** The counts in a report of Playwright's JSON reporter. */
export function playwrightCounts(report: unknown): TestCounts {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
  return { passed: expected, failed: unexpected + flaky }
}

/** The sum of several runs. */
export function sumCounts(counts: readonly TestCounts[]): TestCounts {
  return counts.reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    { passed: 0, failed: 0 },
  )
}

/** The counts of a run that also said, by its exit code, whether it went well: what failed without a test is one failure. */
export function confirmCounts(counts: TestCounts, isPassed: boolean): TestCounts {
  return isPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}
