import { describe, expect, it } from 'vitest'
import { findDigitNumbers } from './find-digit-numbers.ts'

const valuesIn = (text: string) => findDigitNumbers(text).map(({ value }) => value)

describe('findDigitNumbers', () => {
  it.each([
    ['Im Jahr 405 kamen 36 Zeichen dazu.', [405, 36]],
    ['1.000 Bücher, 1’000 Bücher, 1\u00a0000\u202f000 Bücher', [1000, 1000, 1_000_000]],
    ['2,5 und 2.5 Liter', [2.5, 2.5]],
    ['am 3.12. und um 7.', [3.12, 7]],
    ['drei Brote', []],
  ])('finds in “%s” %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })
})
