import { describe, expect, it } from 'vitest'
import { wordsPerSentence } from './words-per-sentence.ts'

const segment = (id: string, text: string) => ({ id, text, inlines: [], line: 1 })

describe('wordsPerSentence', () => {
  it('averages over all segments, so that sentences in quotation marks are part of theirs', () => {
    const paragraphs = [
      { id: 'p1', segments: [segment('p1s1', 'She said: “We go. We stay.”'), segment('p1s2', 'Good.')] },
      { id: 'p2', segments: [segment('p2s1', 'It will be ready.')] },
    ]
    expect(wordsPerSentence({ level: 'easy', paragraphs })).toBeCloseTo(11 / 3)
  })

  it('is 0 for a text without sentences', () => {
    expect(wordsPerSentence({ level: 'easy', paragraphs: [] })).toBe(0)
  })
})
