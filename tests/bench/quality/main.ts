import { writeFileSync } from 'node:fs'
import type { BenchResult } from '../bench-result.ts'
import { judgeResult } from '../judge-result.ts'
import { projectPath } from '../project-path.ts'
import { benchRuns } from './bench-runs.ts'
import { notProven } from './not-proven.ts'
import { qualityMarkdown } from './quality-markdown.ts'
import { runBenchCommand } from './run-bench-command.ts'
import { thisMachine } from './this-machine.ts'

const results: BenchResult[] = []
for (const run of benchRuns) {
  console.log(`\n── ${[run.name, ...run.args].join(' ')}`)
  results.push(await runBenchCommand(run))
}
const report = { measuredOn: new Date(), machine: thisMachine(), results, notProven }
writeFileSync(projectPath('QUALITY.md'), qualityMarkdown(report))
const missed = results.flatMap(judgeResult).filter(({ isMet }) => !isMet)
console.log(`\nQUALITY.md is written; ${missed.length} bars are missed.`)
process.exitCode = missed.length === 0 ? 0 : 1
