import { benchCommand } from '../bench-command.ts'
import type { BenchResult } from '../bench-result.ts'
import { judgeResult } from '../judge-result.ts'
import type { Judgement } from '../judgement.ts'
import type { Machine } from './machine.ts'
import type { NotProven } from './not-proven.ts'

/** What the quality report is made of. */
export interface QualityReport {
  measuredOn: Date
  machine: Machine
  results: readonly BenchResult[]
  notProven: readonly NotProven[]
}

/** The quality report as Markdown: each figure with its bar and its command, then what no figure shows. */
export function qualityMarkdown({ measuredOn, machine, results, notProven }: QualityReport): string {
  return `# Quality

\`pnpm quality\` measures the built product and writes this page; nobody edits it by hand. Each figure is what the command
beside it printed on ${measuredOn.toISOString().slice(0, 10)}, on this machine:

${machineList(machine)}

## Measured

| What | Bar | Figure | Met | Command |
| --- | --- | --- | --- | --- |
${results.flatMap(rows).join('\n')}

## As printed

The last line of each command:

\`\`\`json
${results.map((result) => JSON.stringify(result)).join('\n')}
\`\`\`

## What is not proven

${notProven.map(section).join('\n\n')}
`
}

function machineList({ processor, cores, memory, system, node, browser }: Machine): string {
  const gigabytes = (memory / 1e9).toFixed(1)
  return [`${processor}, ${cores} cores, ${gigabytes} GB of memory`, `${system}, Node ${node}`, browser]
    .map((line) => `- ${line}`)
    .join('\n')
}

function rows(result: BenchResult): string[] {
  const command = `\`${benchCommand(result)}\``
  return judgeResult(result).map((judgement) => {
    const { quantity, bar = 'none yet', figure } = judgement
    return `| ${quantity} | ${bar} | ${figure} | ${met(judgement)} | ${command} |`
  })
}

function met({ bar, isMet }: Judgement): string {
  if (bar === undefined) return '–'
  return isMet ? 'yes' : '**no**'
}

function section({ subject, points }: NotProven): string {
  return `### ${subject}\n\n${points.map((point) => `- ${point}`).join('\n')}`
}
