import { fileURLToPath } from 'node:url'
import type { CommandResult } from './command-result.ts'
import { frameCheck } from './frame-check.ts'
import { readCommand } from './read-command.ts'
import { runContent } from './run-content.ts'
import { watchFolder } from './watch-folder.ts'

const folderOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const folders = {
  stories: folderOf('stories'),
  schemas: folderOf('schemas'),
  form: folderOf('story-form'),
}

async function run(): Promise<CommandResult> {
  const command = readCommand(process.argv.slice(2))
  if (command.kind !== 'check' || !command.watches) return runContent(command, folders, dayOf(new Date()))
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  return watchFolder(command.folder ?? folders.stories, {
    show: (result) => process.stdout.write(frameCheck(result, new Date(), process.stdout.isTTY)),
    signal: stop.signal,
  })
}

/** The day where the author is, `2026-11-28`. */
function dayOf(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

const { exitCode, output } = await run()
if (exitCode === 2) console.error(output)
// After a watch the line is empty: it ends the one on which the terminal shows ^C.
else console.log(output)
process.exitCode = exitCode
