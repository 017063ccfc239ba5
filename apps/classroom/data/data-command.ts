import type { Environment } from '../src/environment/environment.ts'
import type { DataProblem } from './data-problem.ts'

/** What became of a command: what it has to say, or why nothing was done. `misused`: it is not understood. */
export type CommandOutcome =
  | { kind: 'done'; output: string }
  | { kind: 'not-done'; problem: DataProblem }
  | { kind: 'misused'; problem: string }

/** What a command works with. */
export interface CommandContext {
  environment: Environment
  /** Milliseconds since 1970. */
  now: () => number
  /** A file as somebody named it, as an absolute path. */
  fileAt: (name: string) => string
}

/** One of the commands of `pnpm data`. */
export interface DataCommand {
  /** How it is written, one form a line, without `pnpm data`. */
  usage: readonly string[]
  /** What it does, in a sentence or two. */
  summary: string
  /** What was not done where it fails, as in “could not write the backup”. */
  deed: string
  /** Runs it with the words that follow its name; throws where the database or a file fails. */
  run: (words: readonly string[], context: CommandContext) => Promise<CommandOutcome>
}
