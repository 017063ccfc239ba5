import { findBenchName, unknownBenchMessage } from './bench-names.ts'
import { benchSizeOf } from './bench-size.ts'
import { judgeResult } from './judge-result.ts'

const [word, ...args] = process.argv.slice(2)
const name = findBenchName(word)
if (!name) {
  process.stderr.write(unknownBenchMessage(word))
  process.exit(2)
}
const size = benchSizeOf(args)
if (typeof size === 'string') {
  process.stderr.write(size)
  process.exit(2)
}
// Reads the built site, so it is loaded only now that there is something to measure.
const { runBench } = await import('./run-bench.ts')
const result = await runBench(name, size)
const judgements = judgeResult(result)
for (const { quantity, bar, figure, isMet } of judgements) {
  console.log(`${isMet ? '✓' : '✗'} ${quantity}: ${figure}${bar ? ` (bar: ${bar})` : ''}`)
}
console.log(JSON.stringify(result))
process.exitCode = judgements.every(({ isMet }) => isMet) ? 0 : 1
