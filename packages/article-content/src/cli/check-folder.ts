import { statSync } from 'node:fs'
import { inspectStories } from '../inspect-stories.ts'
import type { CommandResult } from './command-result.ts'
import { formatReport } from './format-report.ts'

/** Checks the stories in a folder: 1 where there are problems, 2 where there is no such folder. */
export function checkFolder(folder: string): CommandResult {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { exitCode: 2, output: `${folder} is not a folder.` }
  }
  const inspection = inspectStories(folder)
  return { exitCode: inspection.problems.length > 0 ? 1 : 0, output: formatReport(inspection) }
}
