import fc from 'fast-check'
import type { Database } from '../engine/database.ts'
import { accountOperations } from './random/account-operations.ts'
import { answerOperations } from './random/answer-operations.ts'
import { assignmentOperations } from './random/assignment-operations.ts'
import { classOperations } from './random/class-operations.ts'
import { given } from './random/given.ts'
import { furnishClass } from './sample-classroom.ts'

/** Something to do with a database; what it returns is the same whichever engine it is. */
export type Operation = (db: Database) => Promise<unknown>

const operations = [...classOperations, ...assignmentOperations, ...answerOperations, ...accountOperations]

/** Two classes with a quiz each, before anything is drawn: else how much there is to answer hangs on when one is drawn. */
const beginnings: readonly Operation[] = ['0', '1'].map(
  (number) => (db) =>
    furnishClass(db, { classId: `class-${number}`, assignmentId: `quiz-${number}` }, [
      'seat-0',
      'seat-1',
      'seat-2',
      'seat-3',
    ]),
)

/** Operations drawn at random, the same ones at each call. */
export function sampleOperations(count: number): Operation[] {
  const drawn = fc.oneof(
    ...operations.map(([weight, operate]) => ({
      weight: weight * 20,
      arbitrary: given.map(
        (its): Operation =>
          (db) =>
            operate(db, its),
      ),
    })),
  )
  return [...beginnings, ...fc.sample(drawn, { numRuns: count - beginnings.length, seed: 2026 })]
}

/** What an operation returns; of one that fails only that it failed, as each engine has its own words for why. */
export async function doOperation(db: Database, operation: Operation): Promise<unknown> {
  try {
    return await operation(db)
  } catch {
    return 'failed'
  }
}
