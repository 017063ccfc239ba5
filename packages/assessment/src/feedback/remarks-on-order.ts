import { standsRightly } from '../scoring/stands-rightly.ts'
import type { Remark } from './feedback.ts'
import { type Reasons, reasonFor } from './reason-for.ts'

/** A remark on each choice of an order, as the student put it: whether it follows the one that it should follow. */
export function remarksOnOrder(
  reasons: Reasons,
  correct: readonly string[],
  choices: readonly string[],
): Remark[] {
  return choices.map((choice) => ({
    subject: choice,
    isRight: standsRightly(correct, choices, choice),
    reason: reasonFor(reasons, choice),
  }))
}
