import { spawnSync } from 'node:child_process'
import { build } from './build.ts'
import { install } from './install.ts'
import { root } from './root.ts'

/** The address for which the benches build, whatever the environment says: figures stay comparable. */
const baseAddress = 'http://localhost:3000'

/** An hour, in milliseconds: no bench is to run on for ever. */
const limit = 3_600_000

/** Installs, builds what has changed and runs a program of `tests/bench` on the result; returns its exit code. */
export function runBenchProgram(program: string, ...args: readonly string[]): number {
  install()
  console.log('Karda: building what has changed …')
  if (!build(baseAddress)) {
    console.error('Karda: the build failed; what went wrong stands above.')
    return 1
  }
  const { status } = spawnSync(process.execPath, [`tests/bench/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    timeout: limit,
  })
  return status ?? 1
}
