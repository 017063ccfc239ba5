import { type AssignmentKey, type Database, expireJoinCode, joinCodesOf, transact } from '@karda/database'
import { addNewCode } from './add-new-code.ts'

/** Gives an assignment a new code, as where the old one has reached others: whatever led to it leads nowhere from `now` on. */
export function renewCode(database: Database, key: AssignmentKey, now: number): Promise<void> {
  return transact(database, async (db) => {
    for (const { code, expiresAt } of await joinCodesOf(db, key)) {
      if (expiresAt === null || expiresAt > now) await expireJoinCode(db, code, now)
    }
    await addNewCode(db, key, now)
  })
}
