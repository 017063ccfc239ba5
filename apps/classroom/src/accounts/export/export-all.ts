import { classesOfTeacher, type Database } from '@karda/database'
import { exportAccount } from './export-account.ts'
import { exportClass } from './export-class.ts'
import { isoTime } from './iso-time.ts'

/**
 * All that is a teacher's, as the pieces of one JSON text: the account, then a piece a class, so that never more than
 * one class is in memory.
 */
export async function* exportAll(database: Database, teacherId: string, now: number): AsyncGenerator<string> {
  const account = await exportAccount(database, teacherId)
  const head = { format: 'karda-export', version: 1, exportedAt: isoTime(now), account: account ?? null }
  yield `${JSON.stringify(head).slice(0, -1)},"classes":[`
  let separator = '\n'
  for (const ownClass of await classesOfTeacher(database, teacherId)) {
    yield separator + JSON.stringify(await exportClass(database, ownClass))
    separator = ',\n'
  }
  yield '\n]}\n'
}
