import { spawnSync } from 'node:child_process'
import { baseAddress } from '../../site/sitemap.ts'
import { projectPath } from '../project-path.ts'

/** How long the build may take, in milliseconds. */
const buildLimit = 300_000

/** Builds the reader as `next start` wants it: the same pages, not exported. Throws where that fails. */
export function buildServedReader(): void {
  const { status, error } = spawnSync('pnpm', ['run', 'build'], {
    cwd: projectPath('apps/reader'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, READER_SERVED: '1', BASE_ADDRESS: baseAddress },
    timeout: buildLimit,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`the build of the reader for next start ended with code ${status}`)
}
