import { describe, expect, it, vi } from 'vitest'
import { runStep } from './run-step.ts'

/** A hundredth of a second, in minutes. */
const moment = 0.01 / 60

function run(seconds: number, limit: number) {
  const [said, log] = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log')]
  for (const spy of [said, log]) spy.mockReset().mockImplementation(() => undefined)
  const isPassed = runStep({ name: 'waiting', command: 'sleep', args: [String(seconds)], limit })
  const words = said.mock.calls.flat().join('\n')
  for (const spy of [said, log]) spy.mockRestore()
  return { isPassed, words }
}

describe('a step', () => {
  it('that takes longer than its limit is ended, has failed, and says why', () => {
    const started = performance.now()
    const { isPassed, words } = run(30, moment)
    expect(isPassed).toBe(false)
    expect(words).toMatch(/^Not done after .* minutes: what it said last stands above\.$/)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('within its limit passes', () => {
    expect(run(0, 1)).toEqual({ isPassed: true, words: '' })
  })
})
