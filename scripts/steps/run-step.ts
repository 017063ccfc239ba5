import { spawnSync } from 'node:child_process'
import { root } from './root.ts'

/** A command that proves one thing. */
export interface Step {
  name: string
  command: string
  args: readonly string[]
  /** Added to the environment. */
  variables?: Readonly<Record<string, string>>
}

/** Runs a step, shows what it says, and tells whether it passed. */
export function runStep({ name, command, args, variables }: Step): boolean {
  const started = performance.now()
  console.log(`\n── ${name}`)
  const env = { ...process.env, ...variables }
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' })
  if (error) console.error(error.message)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
  return status === 0
}
