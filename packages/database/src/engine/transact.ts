import type { Queryable } from './database.ts'

/** Does work all or not at all: in the transaction that `db` is, or else in one of its own, committed on return. */
export function transact<Result>(
  db: Queryable,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
