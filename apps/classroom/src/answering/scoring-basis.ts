import type { Assignment } from '@karda/database'
import type { AssignedKey } from '../assignments/assigned-key.ts'
import type { AssignedQuiz } from '../assignments/assigned-quiz.ts'
import { countingRule } from './counting-rule.ts'
import type { ScoringBasis } from './scored-attempt.ts'

/** What attempts at an assignment are scored by; `quiz` and `key` are those of the assignment. */
export function scoringBasis(
  assignment: Assignment,
  quiz: AssignedQuiz,
  { answerKeys }: Pick<AssignedKey, 'answerKeys'>,
): ScoringBasis {
  return {
    items: quiz.editions[0]?.items ?? [],
    answerKeys,
    rule: countingRule(assignment),
  }
}
