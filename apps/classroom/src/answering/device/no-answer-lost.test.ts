import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fault, faults } from './testing/fault.ts'
import { runScenario } from './testing/run-scenario.ts'
import { scenarios } from './testing/scenario.ts'

/** Runs of each fault; the proof runs more of them. */
const runs = Number(process.env.KARDA_SEEDED_RUNS ?? 20)

describe('no answer is lost, doubled or put out of order, and none is said to be saved before it is', () => {
  it.each(faults)(
    'where $title',
    async (fault: Fault) => {
      await fc.assert(
        fc.asyncProperty(scenarios(fault.hasLongTexts ? 45 : 1), async (scenario) => {
          expect(await runScenario(fault, scenario)).toEqual([])
        }),
        { numRuns: runs, seed: 20240612 },
      )
    },
    runs * 1000 + 20_000,
  )
})
