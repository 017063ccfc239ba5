import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { runStep, type Step } from './run-step.ts'
import { confirmCounts, type TestCounts } from './test-counts.ts'

/** A step that runs many tests and leaves a report of them. */
export interface TestStep extends Step {
  /** The report's path from the project's folder. */
  report: string
  countsOf: (report: unknown) => TestCounts
}

/** Runs a step and counts what its report counts. */
export function runTests(step: TestStep): TestCounts {
  const report = join(root, step.report)
  rmSync(report, { force: true })
  const isPassed = runStep(step)
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  return confirmCounts(step.countsOf(JSON.parse(readFileSync(report, 'utf8'))), isPassed)
}

/** Runs a step that proves one thing, as one test. */
export function runCheck(step: Step): TestCounts {
  return runStep(step) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
