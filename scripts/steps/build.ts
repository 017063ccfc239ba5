import { spawnSync } from 'node:child_process'
import { root } from './root.ts'

/**
 * Builds whatever has changed since the last build for this base address. Says whether it went well. Stories from a
 * folder outside the project are built every time: what has changed there is not known.
 */
export function build(baseAddress: string): boolean {
  const anew = process.env.STORIES_FOLDER ? ['--force'] : []
  const args = ['run', 'build', '--output-logs=new-only', '--log-prefix=none', ...anew]
  const { status } = spawnSync('turbo', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_ADDRESS: baseAddress },
  })
  return status === 0
}
