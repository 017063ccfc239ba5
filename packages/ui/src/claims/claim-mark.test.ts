import type { StoryBackground } from '@karda/article-content'
import { describe, expect, it } from 'vitest'
import { claimMarks } from './claim-mark.ts'

const claim = { by: 'anna', sources: [] }
const background: StoryBackground = {
  slug: 'bridge',
  timeline: [],
  people: {},
  map: { places: {}, maps: [] },
  claims: [
    { ...claim, id: 'title', where: ['report-headline'], kind: 'reported' },
    { ...claim, id: 'building', where: ['full.p1s1', 'easy.p1s1', 'easy.p1s2'], kind: 'reported' },
    { ...claim, id: 'rumour', where: ['full.p1s1'], kind: 'alleged' },
    { ...claim, id: 'promise', where: ['full.p2s1', 'easy.p2s1'], kind: 'announced' },
  ],
  words: {},
}

describe('claimMarks', () => {
  it('gives each sentence its claims under their numbers in the list, and leaves out the headline of the report', () => {
    expect(claimMarks(background, 'full')).toEqual({
      p1s1: [
        { number: 2, kind: 'reported', isFirst: true },
        { number: 3, kind: 'alleged', isFirst: true },
      ],
      p2s1: [{ number: 4, kind: 'announced', isFirst: true }],
    })
  })

  it('marks a claim of a level in each sentence that makes it there, and says which comes first', () => {
    expect(claimMarks(background, 'easy')).toEqual({
      p1s1: [{ number: 2, kind: 'reported', isFirst: true }],
      p1s2: [{ number: 2, kind: 'reported', isFirst: false }],
      p2s1: [{ number: 4, kind: 'announced', isFirst: true }],
    })
  })
})
