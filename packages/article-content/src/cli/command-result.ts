/** What a command has to say, and the exit code: 0 done, 1 problems found, 2 wrong use. */
export interface CommandResult {
  exitCode: 0 | 1 | 2
  output: string
}
