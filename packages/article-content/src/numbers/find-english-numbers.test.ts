import { describe, expect, it } from 'vitest'
import { findEnglishNumbers } from './find-english-numbers.ts'

const required = (text: string) =>
  findEnglishNumbers(text)
    .filter((number) => !number.isOptional)
    .map((number) => number.value)

describe('findEnglishNumbers', () => {
  it.each([
    ['about 100 people, among them 17 police officers', [100, 17]],
    ['on 12 June 2024', [12, 2024]],
    ['more than 100,000 people and 3.5 per cent', [100000, 3.5]],
    ['from the early 1990s, on the 12th', [1990, 12]],
    ['on 19–20 September', [19, 20]],
    ['three decades, four villages', [3, 4]],
    ['twenty-four hours', [24]],
    ['nineteen twenty', [19, 20]],
    ['a hundred, a thousand', [100, 1000]],
    ['two hundred and five thousand three hundred', [205300]],
    ['two million three thousand', [2003000]],
    ['two thousand million', [2000, 1e6]],
    ['2.5 million people', [2500000]],
    ['a hundred hundred', [100, 100]],
    ['the second, the twentieth and the thirty-third', [2, 20, 33]],
    ['the two hundredth and the fifth', [200, 5]],
    ['Five, six', [5, 6]],
    ['four and five', [4, 5]],
    ['zero', [0]],
    ['hundreds of people, dozens of cars, and often', []],
    ['two, hundred', [2, 100]],
    ['a hundred and more', [100]],
  ])('finds the numbers of “%s”', (text, values) => {
    expect(required(text)).toEqual(values)
  })

  it('takes one, first, both and twice for numbers that may go unsaid', () => {
    expect(required('One of both was first twice, 1 time')).toEqual([])
    expect(findEnglishNumbers('both').map(({ value, isOptional }) => [value, isOptional])).toEqual([
      [2, true],
    ])
  })

  it('tells digits from words', () => {
    expect(findEnglishNumbers('20 and three').map((number) => number.written)).toEqual(['digits', 'words'])
  })
})
