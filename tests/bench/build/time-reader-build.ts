import { spawnSync } from 'node:child_process'
import { globSync, rmSync } from 'node:fs'
import { baseAddress } from '../../site/sitemap.ts'
import type { BuildResult } from '../bench-result.ts'
import { projectPath } from '../project-path.ts'
import { waitForQuiet } from '../quiet/wait-for-quiet.ts'
import { roundTo } from '../round-to.ts'

/** How long the build may take, in milliseconds. */
const buildLimit = 300_000

/** Builds the reader once with nothing kept from an earlier build, by the clock. Throws where the build fails. */
export async function timeReaderBuild(): Promise<BuildResult> {
  await waitForQuiet()
  console.log('Building the reader from nothing …')
  rmSync(projectPath('apps/reader/.next'), { recursive: true, force: true })
  const args = ['run', 'build', '--filter=@karda/reader', '--only', '--force', '--output-logs=errors-only']
  const started = performance.now()
  const { status, error } = spawnSync('turbo', args, {
    cwd: projectPath('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BASE_ADDRESS: baseAddress },
    timeout: buildLimit,
  })
  const milliseconds = performance.now() - started
  if (error) throw error
  if (status !== 0) throw new Error(`the build of the reader ended with code ${status}`)
  const pages = globSync('**/*.html', { cwd: projectPath('apps/reader/out') }).length
  return {
    bench: 'build',
    pages,
    seconds: roundTo(1, milliseconds / 1000),
    millisecondsPerPage: Math.round(milliseconds / pages),
  }
}
