import { describe, expect, it } from 'vitest'
import { putWord } from './put-word.ts'

describe('putWord', () => {
  it('fills a gap, and keeps the others', () => {
    expect(putWord({ town: 'gyumri' }, 'time', 'years')).toEqual({
      words: { town: 'gyumri', time: 'years' },
    })
  })

  it('replaces the word of a gap', () => {
    expect(putWord({ time: 'days' }, 'time', 'years')).toEqual({ words: { time: 'years' } })
  })

  it('moves a word from the gap where it stood, and names that gap', () => {
    expect(putWord({ town: 'years' }, 'time', 'years')).toEqual({
      words: { time: 'years' },
      emptied: 'town',
    })
  })

  it('takes a word out of a gap', () => {
    expect(putWord({ town: 'gyumri', time: 'years' }, 'town', '')).toEqual({ words: { time: 'years' } })
  })
})
