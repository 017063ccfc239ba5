import { spawnSync } from 'node:child_process'
import { prepare } from './prepare.ts'
import { writeSiteFiles } from './src/site/write-site-files.ts'

await prepare()
const next = spawnSync('next', ['build'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
if (next.status !== 0) process.exit(next.status ?? 1)
// A build to be served has no export; one of an earlier build stays as it was finished.
if (process.env.READER_SERVED !== '1') writeSiteFiles(`${import.meta.dirname}/out`)
