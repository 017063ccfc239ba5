import { describe, expect, it } from 'vitest'
import { benchSizeOf } from './bench-size.ts'

describe('benchSizeOf', () => {
  it('is a school, a hundred stories and half a minute where nothing is said', () => {
    expect(benchSizeOf([])).toEqual({
      students: 1000,
      stories: 100,
      kills: 30,
      database: 'sqlite',
      victim: 'server',
    })
  })

  it('is what is said', () => {
    const words = '--students 60 --stories 7 --kills 500 --database postgres --victim database'
    expect(benchSizeOf(words.split(' '))).toEqual({
      students: 60,
      stories: 7,
      kills: 500,
      database: 'postgres',
      victim: 'database',
    })
  })

  it.each([
    ['--students', 'many'],
    ['--kills', '0'],
    ['--stories', '1.5'],
    ['--pupils', '3'],
    ['3'],
    ['--victim', 'database'],
    ['--database', 'mysql'],
  ])('refuses %s %s', (...args) => {
    expect(benchSizeOf(args.filter((arg) => arg !== undefined))).toContain('Expected --students')
  })
})
