import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'
import { runStep } from '../steps/run-step.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { branchCoverage, mutationScore } = await import('../steps/proof-figures.ts')

const mutationReport = join(root, 'tests/results/mutation.json')
const coverageSummary = join(root, 'tests/results/coverage/coverage-summary.json')
for (const report of [mutationReport, coverageSummary]) rmSync(report, { force: true })

const isCovered = runStep({
  name: 'branches of the rules about answers',
  command: 'vitest',
  args: ['run', 'packages/assessment', '--coverage', '--reporter=dot'],
})
// A mutant is a small fault put in on purpose: tests that pass with it prove too little. It takes several minutes.
const isNoticed = runStep({ name: 'mutants of the rules about answers', command: 'stryker', args: ['run'] })
// What `npm test` samples; each run lets a student work while one thing goes wrong.
const isKept = runStep({
  name: 'no answer is lost, in a thousand runs of each fault',
  command: 'vitest',
  args: ['run', 'apps/classroom/src/answering/device', '--reporter=dot'],
  variables: { KARDA_SEEDED_RUNS: '1000' },
})

const { build } = await import('../steps/build.ts')
const isSeenWhole =
  build('http://localhost:3000') &&
  runStep({
    name: 'every page, where `npm test` takes one of each kind',
    command: 'playwright',
    args: [
      'test',
      '-c',
      'tests/playwright.config.ts',
      '--reporter=dot',
      ...['accessibility', 'journeys', 'policy', 'probes', 'quiz', 'weight', 'worksheet'].map(
        (folder) => `${folder}/`,
      ),
    ],
    variables: { KARDA_EVERY_PAGE: '1' },
  })
// Half an hour or more; `pnpm quality` builds a hundred.
const isScalable = runStep({
  name: 'the reader of a thousand stories is built in time and memory',
  command: 'node',
  args: ['tests/bench/main.ts', 'scale', '--stories', '1000'],
})
// The server on either database, and PostgreSQL under it: a quarter of an hour or more each.
const ways = [[], ['--database', 'postgres'], ['--database', 'postgres', '--victim', 'database']]
const areDurable = ways.map((way) =>
  runStep({
    name: ['no acknowledged answer is lost in 500 kills', ...way].join(' '),
    command: 'node',
    args: ['tests/bench/main.ts', 'kill', '--kills', '500', ...way],
  }),
)

console.log(
  JSON.stringify({
    proof: 'mutation',
    package: 'assessment',
    score: figureIn(mutationReport, mutationScore),
    branches: figureIn(coverageSummary, branchCoverage),
  }),
)
process.exitCode =
  isCovered && isNoticed && isKept && isSeenWhole && isScalable && areDurable.every(Boolean) ? 0 : 1

/** A figure out of a report; null where the step broke down before it wrote one. */
function figureIn(report: string, read: (report: unknown) => number): number | null {
  return existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : null
}
