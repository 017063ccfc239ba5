import { runBenchProgram } from '../steps/run-bench-program.ts'

process.exitCode = runBenchProgram('quality/main.ts')
