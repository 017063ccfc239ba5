import { type BenchResult, benchResultSchema } from '../bench-result.ts'

/** The result in a bench's output: its last line. Throws where that line is none, for then the bench has failed. */
export function readBenchOutput(output: string): BenchResult {
  return benchResultSchema.parse(JSON.parse(output.trimEnd().split('\n').at(-1) ?? ''))
}
