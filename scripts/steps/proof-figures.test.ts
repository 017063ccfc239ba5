import { describe, expect, it } from 'vitest'
import { branchCoverage, mutationScore } from './proof-figures.ts'

describe('the figures of a proof', () => {
  it('count as noticed the mutants that made a test fail or hang, of those that could be run', () => {
    const report = {
      files: {
        'one.ts': { mutants: [{ status: 'Killed' }, { status: 'Survived' }, { status: 'CompileError' }] },
        'two.ts': { mutants: [{ status: 'Timeout' }, { status: 'Ignored' }] },
      },
    }
    expect(mutationScore(report)).toBe(66.67)
  })

  it('count a mutant that no test reached as unnoticed', () => {
    const report = { files: { 'one.ts': { mutants: [{ status: 'Killed' }, { status: 'NoCoverage' }] } } }
    expect(mutationScore(report)).toBe(50)
  })

  it('take the branches from the total of the coverage', () => {
    expect(branchCoverage({ total: { lines: { pct: 10 }, branches: { pct: 98.5 } } })).toBe(98.5)
  })
})
