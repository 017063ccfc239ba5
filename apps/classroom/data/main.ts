import { fileURLToPath } from 'node:url'
import { runDataCommand } from './run-data-command.ts'

const { exitCode, output } = await runDataCommand({
  words: process.argv.slice(2),
  variables: process.env,
  projectFolder: fileURLToPath(new URL('../../..', import.meta.url)),
  // Where a package manager runs a command elsewhere, it says where it was called.
  workingFolder: process.env.INIT_CWD ?? process.cwd(),
  now: Date.now,
})
;(exitCode === 0 ? process.stdout : process.stderr).write(output)
process.exitCode = exitCode
