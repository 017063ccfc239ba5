import { spawnSync } from 'node:child_process'
import { root } from './root.ts'

/** Builds whatever has changed since the last build for this base address. Says whether it went well. */
export function build(baseAddress: string): boolean {
  const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=new-only', '--log-prefix=none'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_ADDRESS: baseAddress },
  })
  return status === 0
}
