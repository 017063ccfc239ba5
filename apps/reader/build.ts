import { spawnSync } from 'node:child_process'
import { writeSiteFiles } from './src/site/write-site-files.ts'

/**
 * For what builds thousands of pages: where the space for what was just made is small (in MiB), what a page leaves behind
 * is cleared away soon, and each of the processes holds less. Whoever sets it otherwise has the last word.
 */
const nodeOptions = ['--max-semi-space-size=4', process.env.NODE_OPTIONS ?? ''].join(' ').trim()

/** Runs one step of the build as a process of its own, which keeps no memory while the next one runs. */
function runStep(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: nodeOptions },
  })
  if (status !== 0) process.exit(status ?? 1)
}

runStep(process.execPath, ['prepare.ts'])
runStep('next', ['build'])
// A build to be served has no export; one of an earlier build stays as it was finished.
if (process.env.READER_SERVED !== '1') writeSiteFiles(`${import.meta.dirname}/out`)
