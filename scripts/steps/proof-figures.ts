import { z } from 'zod'

const mutationReport = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
})

const coverageSummary = z.object({ total: z.object({ branches: z.object({ pct: z.number() }) }) })

/**
 * The share of mutants that the tests noticed, in percent to two decimals, by a report in Stryker's schema: those that
 * made a test fail or hang, of all that could be run.
 */
export function mutationScore(report: unknown): number {
  const mutants = Object.values(mutationReport.parse(report).files).flatMap((file) => file.mutants)
  const count = (...statuses: readonly string[]) =>
    mutants.filter((mutant) => statuses.includes(mutant.status)).length
  const noticed = count('Killed', 'Timeout')
  const unnoticed = count('Survived', 'NoCoverage')
  return Math.round((10_000 * noticed) / (noticed + unnoticed)) / 100
}

/** The share of branches that the tests took, in percent, by the summary of a coverage report (Istanbul's schema). */
export function branchCoverage(summary: unknown): number {
  return coverageSummary.parse(summary).total.branches.pct
}
