import { describe, expect, it } from 'vitest'
import { readBenchOutput } from './read-bench-output.ts'

const result = { bench: 'build', pages: 17, seconds: 20.4, millisecondsPerPage: 1200 }

describe('readBenchOutput', () => {
  it('reads the last line and passes over what was said before', () => {
    expect(readBenchOutput(`Building …\n✓ done\n${JSON.stringify(result)}\n`)).toEqual(result)
  })

  it('refuses the output of a bench that broke off', () => {
    expect(() => readBenchOutput('Building …\n')).toThrow(SyntaxError)
  })

  it('refuses a line that lacks a figure', () => {
    expect(() => readBenchOutput('{"bench":"build","pages":17}')).toThrow('seconds')
  })
})
