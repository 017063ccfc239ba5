import { responsesOf } from '@karda/assessment'
import { type AssignmentKey, attemptsOfAssignment } from '@karda/database'
import { services } from '../services/services.ts'

/** The items of an assignment that any student has answered, by id. */
export async function answeredItems(key: AssignmentKey): Promise<ReadonlySet<string>> {
  const attempts = await attemptsOfAssignment(services().database, key)
  return new Set(attempts.flatMap(({ attempt }) => Object.keys(responsesOf(attempt))))
}
