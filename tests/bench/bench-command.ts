import type { BenchResult } from './bench-result.ts'

/** The command that printed a result: `pnpm bench kill --database postgres`. */
export function benchCommand(result: BenchResult): string {
  const command = `pnpm bench ${result.bench}`
  if (result.bench === 'scale') return `${command} --stories ${result.stories}`
  if (result.bench !== 'kill' || result.database === 'sqlite') return command
  const victim = result.victim === 'database' ? ' --victim database' : ''
  return `${command} --database ${result.database}${victim}`
}
