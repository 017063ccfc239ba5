import { describe, expect, it } from 'vitest'
import { findAbbreviations, initialsMatch, isExplainedInPlace } from './abbreviations.ts'

const isFirstExplained = (text: string) => {
  const [first] = findAbbreviations(text)
  return first && isExplainedInPlace(text, first)
}

describe('findAbbreviations', () => {
  it('finds words of two or more capitals, with an ending after a hyphen or not', () => {
    const found = findAbbreviations('The CSTO’s, ՀԱՊԿ-ից, A word, MiG, in XXI').map(({ letters }) => letters)
    expect(found).toEqual(['CSTO', 'ՀԱՊԿ'])
  })
})

describe('isExplainedInPlace', () => {
  it.each([
    'the Collective Security Treaty Organization (CSTO)',
    'the Organization for Security and Co-operation in Europe (OSCE)',
    'the CSTO (the Collective Security Treaty Organization)',
    'Հավաքական անվտանգության պայմանագրի կազմակերպությունից (ՀԱՊԿ-ից)',
    'ՀԱՊԿ-ից (Հավաքական անվտանգության պայմանագրի կազմակերպություն)',
  ])('finds the explanation in “%s”', (text) => {
    expect(isFirstExplained(text)).toBe(true)
  })

  it.each([
    'the CSTO left',
    'a military alliance (CSTO)',
    'Treaty Organization (CSTO)',
    'the CSTO (an alliance of six countries)',
    'the CSTO ()',
  ])('finds none in “%s”', (text) => {
    expect(isFirstExplained(text)).toBe(false)
  })
})

describe('initialsMatch', () => {
  it('compares every letter with a word of the name', () => {
    expect(initialsMatch('Union of Journalists', 'UJ')).toBe(true)
    expect(initialsMatch('Armenian Union of Journalists', 'UJ')).toBe(false)
    expect(initialsMatch('', 'UJ')).toBe(false)
  })
})
