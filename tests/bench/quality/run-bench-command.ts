import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { BenchResult } from '../bench-result.ts'
import { projectPath } from '../project-path.ts'
import type { BenchRun } from './bench-runs.ts'
import { readBenchOutput } from './read-bench-output.ts'

/** How long one bench may take, in milliseconds. */
const benchLimit = 1_200_000

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
  const [, signal] = await once(child, 'close')
  if (signal)
    throw new Error(`The bench ${name} was ended (${signal}); it may take ${benchLimit / 60_000} minutes.`)
  return readBenchOutput(output)
}
