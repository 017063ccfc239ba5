import { describe, expect, it } from 'vitest'
import { readabilityFacts } from './readability-facts.ts'

describe('readabilityFacts', () => {
  it('says the grade with one decimal', () => {
    expect(readabilityFacts({ kind: 'grade', grade: 9.04 }, 'en')).toEqual([
      'Readability: grade 9 by the Flesch–Kincaid formula, which long names raise',
    ])
  })

  it('says words a sentence and the share of long words, and no grade', () => {
    expect(readabilityFacts({ kind: 'counts', wordsPerSentence: 12.09, longWords: 0.456 }, 'hy')).toEqual([
      'Բառերի միջին թիվը նախադասության մեջ՝ 12,1',
      'Վեց տառից ավելի ունեցող բառերը՝ 46%',
    ])
  })
})
