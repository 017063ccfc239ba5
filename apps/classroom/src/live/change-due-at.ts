import { type AssignmentKey, assignmentOf, changeAssignment, type Queryable, transact } from '@karda/database'

/** Gives an assignment another due time, or none; whatever else was set for it stays as it is at this moment. */
export async function changeDueAt(db: Queryable, key: AssignmentKey, dueAt: number | null): Promise<void> {
  await transact(db, async (transaction) => {
    const assignment = await assignmentOf(transaction, key)
    if (!assignment) return
    const { title, settings } = assignment
    await changeAssignment(transaction, key, { title, settings: { ...settings, dueAt } })
  })
}
