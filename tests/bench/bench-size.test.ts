import { describe, expect, it } from 'vitest'
import { benchSizeOf } from './bench-size.ts'

describe('benchSizeOf', () => {
  it('is a school and half a minute where nothing is said', () => {
    expect(benchSizeOf([])).toEqual({ students: 1000, kills: 30 })
  })

  it('is what is said', () => {
    expect(benchSizeOf(['--students', '60', '--kills', '500'])).toEqual({ students: 60, kills: 500 })
  })

  it.each([['--students', 'many'], ['--kills', '0'], ['--pupils', '3'], ['3']])(
    'refuses %s %s',
    (...args) => {
      expect(benchSizeOf(args.filter((arg) => arg !== undefined))).toContain('Expected --students')
    },
  )
})
