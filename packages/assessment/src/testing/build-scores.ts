import type { Score } from '../scoring/score.ts'

/** The scores of an item of one point: so many right, and so many wrong. */
export function rightAndWrong(right: number, wrong: number): Score[] {
  return [
    ...Array.from({ length: right }, () => ({ verdict: 'right', points: 1, maximum: 1 }) as const),
    ...Array.from({ length: wrong }, () => ({ verdict: 'wrong', points: 0, maximum: 1 }) as const),
  ]
}
