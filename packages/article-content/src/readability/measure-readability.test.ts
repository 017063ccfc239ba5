import { describe, expect, it } from 'vitest'
import { measureReadability } from './measure-readability.ts'

const levelOf = (...texts: string[]) => ({
  level: 'easy' as const,
  paragraphs: [
    {
      id: 'p1',
      segments: texts.map((text, index) => ({ id: `p1s${index + 1}`, text, inlines: [], line: 1 })),
    },
  ],
})

describe('measureReadability', () => {
  it('grades English by words a sentence and syllables a word', () => {
    // 6 words a sentence and 1 syllable a word: 0.39 × 6 + 11.8 × 1 − 15.59.
    const measured = measureReadability(levelOf('The cat sat on the mat.', 'The dog ran to the door.'), 'en')
    expect(measured).toEqual({ kind: 'grade', grade: expect.closeTo(-1.45) })
  })

  it('grades long words and sentences higher', () => {
    const measured = measureReadability(levelOf('International organizations negotiate agreements.'), 'en')
    expect(measured).toMatchObject({ grade: expect.toSatisfy((grade: number) => grade > 20) })
  })

  it('only counts where no formula is validated', () => {
    expect(measureReadability(levelOf('Գետը բաժանում է քաղաքը։', 'Կամուրջ կլինի։'), 'hy')).toEqual({
      kind: 'counts',
      wordsPerSentence: 3,
      longWords: expect.closeTo(2 / 6),
    })
  })

  it('gives an empty text no grade above 0', () => {
    expect(measureReadability(levelOf(), 'en')).toEqual({ kind: 'grade', grade: 0 })
  })
})
