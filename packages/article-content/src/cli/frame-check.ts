import type { CommandResult } from './command-result.ts'

// Clears a terminal with what has scrolled out of it, and begins at its top.
const clear = '\u001b[2J\u001b[3J\u001b[H'

/** What is shown of one check of several: on a terminal in place of the one before, else parted from it by its time. */
export function frameCheck({ output }: CommandResult, at: Date, isTerminal: boolean): string {
  const time = at.toTimeString().slice(0, 8)
  const head = isTerminal ? clear : `── ${time}\n`
  return `${head}${output}\n\nChecked at ${time}. Waiting for the next save; Ctrl-C ends this.\n`
}
