import { describe, expect, it } from 'vitest'
import type { LanguageComparison } from '../results.ts'
import { comparisonSentence } from './comparison-sentence.ts'

function comparisonOf(value: number, low: number, high: number, isNotable = false): LanguageComparison {
  return {
    one: 'en',
    other: 'hy',
    difference: { kind: 'estimated', value, interval: { low, high }, isNotable },
  }
}

describe('comparisonSentence', () => {
  it.each([
    [
      -0.05,
      'Easier in Armenian by 5 percentage points (-15 to 25; below 0, the other language is the easier one): too little to matter, or no more than chance would bring.',
    ],
    [
      0.01,
      'Easier in English by 1 percentage point (-25 to 15; below 0, the other language is the easier one): too little to matter, or no more than chance would bring.',
    ],
  ])('says of a small difference of %d which language is the easier', (value, sentence) => {
    expect(comparisonSentence(comparisonOf(value, -0.25, 0.15), 'en')).toBe(sentence)
  })

  it('says so in Armenian too', () => {
    expect(comparisonSentence(comparisonOf(-0.05, -0.25, 0.15), 'hy')).toBe(
      'Հայերեն ավելի հեշտ է 5 տոկոսային կետով (միջակայքը՝ -15 … 25․ 0-ից փոքր թիվը նշանակում է, որ ավելի հեշտ է մյուս լեզվով)․ տարբերությունն աննշան է կամ կարող է պատահական լինել։',
    )
  })

  it('calls neither language easier where the difference is none in whole points', () => {
    expect(comparisonSentence(comparisonOf(-0.004, -0.25, 0.15), 'en')).toBe(
      'Equally easy in both languages, give or take 25 percentage points.',
    )
  })

  it('names the easier language of a notable difference, and its interval from there', () => {
    expect(comparisonSentence(comparisonOf(-0.4, -0.6, -0.2, true), 'en')).toBe(
      'Much easier in Armenian: by 40 percentage points (20 to 60). Compare the words in both languages.',
    )
  })

  it('says where there are too few answers', () => {
    const difference = { kind: 'too-few', count: 9, fewest: 10 } as const
    expect(comparisonSentence({ one: 'en', other: 'hy', difference }, 'en')).toContain('9')
  })
})
