import { statSync } from 'node:fs'
import { inspectStories } from '../inspect-stories.ts'
import { formatReport } from './format-report.ts'

/** What a command has to say, and the exit code: 0 done, 1 problems found, 2 wrong use. */
export interface CommandResult {
  exitCode: 0 | 1 | 2
  output: string
}

const usage = 'Usage: content check [folder of stories]'

/** Runs `content` with the words after its name; `defaultFolder` is checked where none is named. */
export function runContent(words: readonly string[], defaultFolder: string): CommandResult {
  const [command, folder = defaultFolder, ...rest] = words
  if (command !== 'check' || rest.length > 0) return { exitCode: 2, output: usage }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { exitCode: 2, output: `${folder} is not a folder.\n${usage}` }
  }
  const inspection = inspectStories(folder)
  return { exitCode: inspection.problems.length > 0 ? 1 : 0, output: formatReport(inspection) }
}
