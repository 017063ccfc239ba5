import { describe, expect, it } from 'vitest'
import { findBenchName, unknownBenchMessage } from './bench-names.ts'

describe('findBenchName', () => {
  it('finds a bench by its name', () => {
    expect(findBenchName('static')).toBe('static')
  })

  it('finds nothing for another word, or for none', () => {
    expect([findBenchName('speed'), findBenchName(undefined)]).toEqual([undefined, undefined])
  })
})

describe('unknownBenchMessage', () => {
  it('repeats the word and lists the benches', () => {
    expect(unknownBenchMessage('speed')).toBe(
      'There is no bench "speed".\nKnown benches: weight, lighthouse, static, cards, build, scale, load, kill\n',
    )
  })

  it('asks for a name where none was given', () => {
    expect(unknownBenchMessage(undefined)).toMatch(/^Name the bench to run\./)
  })
})
