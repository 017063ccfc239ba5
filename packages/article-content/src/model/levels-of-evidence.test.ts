import { expect, it } from 'vitest'
import { levelsOfEvidence } from './levels-of-evidence.ts'

it('names each level once, hardest first', () => {
  expect(levelsOfEvidence(['easy.p1s1', 'full.p2s1', 'easy.p3s1'])).toEqual(['full', 'easy'])
})
