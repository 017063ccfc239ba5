import { findBenchName, unknownBenchMessage } from '../../tests/bench/bench-names.ts'
import { runBenchProgram } from '../steps/run-bench-program.ts'

const [word, ...args] = process.argv.slice(2)
const name = findBenchName(word)
if (!name) {
  process.stderr.write(unknownBenchMessage(word))
  process.exit(2)
}
process.exitCode = runBenchProgram('main.ts', name, ...args)
