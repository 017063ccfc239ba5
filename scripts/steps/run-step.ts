import { spawnSync } from 'node:child_process'
import { root } from './root.ts'

/** A command that proves one thing. */
export interface Step {
  name: string
  command: string
  args: readonly string[]
  /** Added to the environment. */
  variables?: Readonly<Record<string, string>>
  /** Minutes after which it is ended and has failed, so that what hangs is told rather than waited for. */
  limit?: number
}

/** Runs a step, shows what it says, and tells whether it passed. */
export function runStep({ name, command, args, variables, limit }: Step): boolean {
  const started = performance.now()
  console.log(`\n── ${name}`)
  const env = { ...process.env, ...variables }
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    timeout: limit === undefined ? undefined : limit * 60_000,
    killSignal: 'SIGKILL',
  })
  if (error) console.error(wordsFor(error, limit))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
  return status === 0
}

function wordsFor(error: Error, limit: number | undefined): string {
  const isTooLong = 'code' in error && error.code === 'ETIMEDOUT'
  return isTooLong ? `Not done after ${limit} minutes: what it said last stands above.` : error.message
}
