import { describe, expect, it } from 'vitest'
import { benchSizeOf } from './bench-size.ts'

describe('benchSizeOf', () => {
  it('is a school and half a minute where nothing is said', () => {
    expect(benchSizeOf([])).toEqual({ students: 1000, kills: 30, database: 'sqlite', victim: 'server' })
  })

  it('is what is said', () => {
    const words = '--students 60 --kills 500 --database postgres --victim database'
    expect(benchSizeOf(words.split(' '))).toEqual({
      students: 60,
      kills: 500,
      database: 'postgres',
      victim: 'database',
    })
  })

  it.each([
    ['--students', 'many'],
    ['--kills', '0'],
    ['--pupils', '3'],
    ['3'],
    ['--victim', 'database'],
    ['--database', 'mysql'],
  ])('refuses %s %s', (...args) => {
    expect(benchSizeOf(args.filter((arg) => arg !== undefined))).toContain('Expected --students')
  })
})
