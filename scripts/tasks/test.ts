import { install } from '../steps/install.ts'
import { staticSteps } from '../steps/static-steps.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { build } = await import('../steps/build.ts')
const { runCheck, runTests } = await import('../steps/run-tests.ts')
const { playwrightCounts, sumCounts, vitestCounts } = await import('../steps/test-counts.ts')

const counts = staticSteps.map(runCheck)
counts.push(
  runTests({
    name: 'unit tests, with every branch of the rules about answers',
    command: 'vitest',
    args: [
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=tests/results/vitest.json',
    ],
    limit: 20,
    report: 'tests/results/vitest.json',
    countsOf: vitestCounts,
  }),
)

console.log('\n── build')
if (build('http://localhost:3000')) {
  counts.push(
    { passed: 1, failed: 0 },
    runTests({
      name: 'browser tests and budgets',
      command: 'playwright',
      args: ['test', '-c', 'tests/playwright.config.ts'],
      limit: 60,
      report: 'tests/results/playwright.json',
      countsOf: playwrightCounts,
    }),
  )
} else {
  counts.push({ passed: 0, failed: 1 })
}

const { passed, failed } = sumCounts(counts)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
