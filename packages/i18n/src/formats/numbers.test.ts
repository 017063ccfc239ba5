import { describe, expect, it } from 'vitest'
import { formatList } from './format-list.ts'
import { formatNumber } from './format-number.ts'
import { formatPercent } from './format-percent.ts'

describe('formatNumber', () => {
  it('groups Armenian numbers from five digits, by a no-break space', () => {
    expect(formatNumber(2000, 'hy')).toBe('2000')
    expect(formatNumber(12000, 'hy')).toBe('12\u00a0000')
    expect(formatNumber(100000, 'hy')).toBe('100\u00a0000')
  })

  it('marks Armenian decimals by a comma', () => {
    expect(formatNumber(1.5, 'hy')).toBe('1,5')
  })

  it('groups English numbers by a comma and marks decimals by a point', () => {
    expect(formatNumber(2000.5, 'en')).toBe('2,000.5')
  })
})

describe('formatPercent', () => {
  it.each(['en', 'hy'] as const)('sets no space before the sign in %s', (locale) => {
    expect(formatPercent(0.5, locale)).toBe('50%')
  })
})

describe('formatList', () => {
  it('joins the last part by the word of the language', () => {
    expect(formatList(['Armenia', 'Belarus', 'Russia'], 'en')).toBe('Armenia, Belarus and Russia')
    expect(formatList(['Հայաստան', 'Բելառուս', 'Ռուսաստան'], 'hy')).toBe('Հայաստան, Բելառուս և Ռուսաստան')
  })

  it('leaves a single part as it is', () => {
    expect(formatList(['հայերեն'], 'hy')).toBe('հայերեն')
  })
})
