import type { AnswerKey } from './answer-key.ts'

/** The most points that a response to an item can bring, a whole number; `scoreResponse` has the rules. */
export function maximumPoints(key: AnswerKey): number {
  switch (key.type) {
    case 'choice':
      return key.correct.length
    case 'order':
      return key.correct.length - 1
    case 'true-false-not-stated':
    case 'hot-text':
    case 'short-answer':
      return 1
    case 'match':
    case 'gap':
      return Object.keys(key.correct).length
    case 'extended':
      return Object.values(key.criteria).reduce((sum, points) => sum + points, 0)
  }
}
