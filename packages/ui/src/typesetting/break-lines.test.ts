import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

const within = (most: number) => (line: string) => line.length <= most

describe('breakLines', () => {
  it('fills each line before it begins the next', () => {
    expect(breakLines('one two three four', within(9))).toEqual(['one two', 'three', 'four'])
  })

  it('keeps an Armenian ending with the abbreviation before its hyphen', () => {
    expect(breakLines('դուրս գալ ՀԱՊԿ-ից', within(14))).toEqual(['դուրս գալ', 'ՀԱՊԿ-ից'])
  })

  it('keeps what a no-break space holds together', () => {
    expect(breakLines('over 100\u00a0000 people', within(9))).toEqual(['over', '100\u00a0000', 'people'])
  })

  it('gives a word that is too long a line of its own', () => {
    expect(breakLines('an extraordinary day', within(6))).toEqual(['an', 'extraordinary', 'day'])
  })

  it('makes no line of no words', () => {
    expect(breakLines('', within(9))).toEqual([])
  })
})
