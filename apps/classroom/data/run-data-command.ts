import { resolve } from 'node:path'
import { environmentMessage } from '../server/start-messages.ts'
import { parseEnvironment, type Variables } from '../src/environment/environment.ts'
import { backup } from './commands/backup.ts'
import { erase } from './commands/erase.ts'
import { resetPassword } from './commands/reset-password.ts'
import { restore } from './commands/restore.ts'
import type { CommandContext, CommandOutcome, DataCommand } from './data-command.ts'
import { problemText, systemProblem } from './data-problem.ts'

const commands: Readonly<Record<string, DataCommand>> = {
  backup,
  restore,
  erase,
  'reset-password': resetPassword,
}

/** What is said in the end, and the exit code: 0 done, 1 could not be done, 2 wrong use or unusable settings. */
export interface CommandResult {
  exitCode: 0 | 1 | 2
  output: string
}

/** What running a command takes. */
export interface DataOptions {
  /** The command and what follows it. */
  words: readonly string[]
  variables: Variables
  /** The absolute path from which DATA_FOLDER counts. */
  projectFolder: string
  /** The absolute path from which files count that somebody names. */
  workingFolder: string
  /** Milliseconds since 1970. */
  now: () => number
}

/** Runs `pnpm data` with its words. */
export async function runDataCommand(options: DataOptions): Promise<CommandResult> {
  const [name = '', ...words] = options.words
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (options.words.some((word) => word === '--help' || word === '-h')) {
    return { exitCode: 0, output: helpText(command ? [command] : Object.values(commands)) }
  }
  if (!command) return { exitCode: 2, output: usageText(Object.values(commands)) }
  const parsed = parseEnvironment(options.variables, options.projectFolder)
  if (parsed.kind === 'invalid')
    return { exitCode: 2, output: environmentMessage(parsed.problems, 'do that') }
  const outcome = await runSafely(command, words, {
    environment: parsed.environment,
    now: options.now,
    fileAt: (file) => resolve(options.workingFolder, file),
  })
  switch (outcome.kind) {
    case 'done':
      return { exitCode: 0, output: outcome.output }
    case 'not-done':
      return { exitCode: 1, output: problemText(command.deed, outcome.problem) }
    case 'misused':
      return { exitCode: 2, output: `${outcome.problem}\n${usageText([command])}` }
    default:
      return outcome satisfies never
  }
}

async function runSafely(
  command: DataCommand,
  words: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  try {
    return await command.run(words, context)
  } catch (failure) {
    const problem = systemProblem(failure)
    if (!problem) throw failure
    return { kind: 'not-done', problem }
  }
}

function helpText(shown: readonly DataCommand[]): string {
  const texts = shown.map(
    ({ usage, summary }) => `${usage.map((form) => `  pnpm data ${form}\n`).join('')}      ${summary}\n`,
  )
  return `${texts.join('\n')}\nThe data is found by DATA_FOLDER and DATABASE_URL, as the server finds it: docs/operations.md.\nExit codes: 0 done, 1 could not be done, 2 wrong use or unusable settings.\n`
}

function usageText(shown: readonly DataCommand[]): string {
  const forms = shown.flatMap(({ usage }) => usage).map((form) => `  pnpm data ${form}\n`)
  return `Usage:\n${forms.join('')}More: pnpm data --help\n`
}
