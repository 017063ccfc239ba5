import { describe, expect, it } from 'vitest'
import { soleNumber } from './sole-number.ts'

describe('soleNumber', () => {
  it.each([
    ['17', 17],
    ['17 officers', 17],
    ['17-ին', 17],
    ['մոտ 100 մարդ', 100],
    ['50%', 50],
    ['2024', 2024],
    ['100 000', 100_000],
    ['100\u00a0000', 100_000],
    ['1,234,567 people', 1_234_567],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['12.125', 12.125],
    ['1,2345', 1.2345],
    ['1 500,25', 1500.25],
    ['0,125', 0.125],
    ['17.', 17],
    ['17, I think', 17],
    ['-5', -5],
    ['it was \u22125 degrees', -5],
    ['COVID-19', 19],
    ['there are 7, not many', 7],
    ['not sure: 7', 7],
    ['knot 7', 7],
    ['this one: 7', 7],
  ])('finds in %j the number %d', (text, number) => {
    expect(soleNumber(text)).toBe(number)
  })

  it.each([
    '',
    'seventeen',
    '17 or 18',
    '2020-2024',
    '2024 100',
    '12 2000',
    '15:30',
    'not 7',
    'It is NOT  7',
    'not -7',
    'Ո՛չ 7',
    'Ո՜չ 7',
    'այն ոչ 7 է',
  ])('finds none in %j', (text) => {
    expect(soleNumber(text)).toBeUndefined()
  })
})
