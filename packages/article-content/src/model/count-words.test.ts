import { describe, expect, it } from 'vitest'
import { countWords, countWordsIn } from './count-words.ts'

describe('countWordsIn', () => {
  it('counts a word with its hyphen and ending once', () => {
    expect(countWordsIn('Հայաստանը դուրս է գալիս ՀԱՊԿ-ից։')).toBe(5)
  })

  it('counts digits grouped by no-break spaces as one word', () => {
    expect(countWordsIn('մոտ 100\u00a0000 մարդ')).toBe(3)
  })

  it('does not count signs that stand alone, and parts words at a dash', () => {
    expect(countWordsIn('He left – she stayed—and… !')).toBe(5)
  })

  it('finds no words in an empty text', () => {
    expect(countWordsIn('')).toBe(0)
  })
})

describe('countWords', () => {
  it('adds up the segments of all paragraphs', () => {
    const segment = (id: string, text: string) => ({ id, text, inlines: [], line: 1 })
    const paragraphs = [
      { id: 'p1', segments: [segment('p1s1', 'One two.'), segment('p1s2', 'Three.')] },
      { id: 'p2', segments: [segment('p2s1', 'Four five six.')] },
    ]
    expect(countWords({ level: 'full', paragraphs })).toBe(6)
  })
})
