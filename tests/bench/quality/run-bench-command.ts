import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { BenchResult } from '../bench-result.ts'
import { projectPath } from '../project-path.ts'
import type { BenchRun } from './bench-runs.ts'
import { readBenchOutput } from './read-bench-output.ts'

/** How long one bench may take, in milliseconds. */
const benchLimit = 2_400_000

/** Runs a bench as a process of its own, shows what it says, and reads its result. Throws where it has none. */
export async function runBenchCommand({ name, args }: BenchRun): Promise<BenchResult> {
  const child = spawn(process.execPath, [projectPath('tests/bench/main.ts'), name, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: benchLimit,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  const [code, signal] = await once(child, 'close')
  // A missed bar is code 1, with a result; a bench that was ended may leave by a code of its own.
  if (signal !== null || code > 1) {
    const end = signal ?? `code ${code}`
    throw new Error(`The bench ${name} was ended (${end}); it may take ${benchLimit / 60_000} minutes.`)
  }
  return readBenchOutput(output)
}
