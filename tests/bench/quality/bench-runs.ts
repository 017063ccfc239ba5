import { type BenchName, benchNames } from '../bench-names.ts'

/** A bench with the words that say what it does; none is what it does by itself. */
export interface BenchRun {
  name: BenchName
  args: readonly string[]
}

/** What the quality report runs, in its order: every bench, and the kills on each database in each way. */
export const benchRuns: readonly BenchRun[] = [
  ...benchNames.map((name) => ({ name, args: [] })),
  { name: 'kill', args: ['--database', 'postgres'] },
  { name: 'kill', args: ['--database', 'postgres', '--victim', 'database'] },
]
