import type { Story } from '@karda/article-content'
import {
  type Assignment,
  attemptsOfAssignment,
  marksOfAssignment,
  progressSince,
  seatsOfClass,
} from '@karda/database'
import { scoringBasis } from '../answering/scoring-basis.ts'
import { type AssignedKey, assignedKey } from '../assignments/assigned-key.ts'
import { assignedQuiz } from '../assignments/assigned-quiz.ts'
import { services } from '../services/services.ts'
import type { Results } from './results.ts'
import { resultsOf } from './results-of.ts'

/** The results of an assignment with what explains them. */
export interface LoadedResults {
  results: Results
  story: Story
  /** By language and item id. */
  explanations: AssignedKey['explanations']
}

/** The results of an assignment as they stand now; for its teacher alone. */
export async function loadResults(assignment: Assignment): Promise<LoadedResults> {
  const { database } = services()
  const quiz = await assignedQuiz(assignment)
  const key = await assignedKey(assignment)
  const results = resultsOf(
    {
      assignment,
      seats: await seatsOfClass(database, assignment.classId),
      attempts: await attemptsOfAssignment(database, assignment),
      events: await progressSince(database, assignment, 0),
      editions: quiz.editions,
      basis: scoringBasis(assignment, quiz, key),
      marks: await marksOfAssignment(database, assignment),
    },
    Date.now(),
  )
  return { results, story: quiz.story, explanations: key.explanations }
}
