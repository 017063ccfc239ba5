import { changeAssignment, removeTeacherItem, transact } from '@karda/database'
import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { answeredItems } from '#src/assignments/answered-items.ts'
import { checkbox } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ itemId: z.string().max(100), removesAnswered: checkbox })

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  const { itemId, removesAnswered } = values
  const { title, settings } = assignment
  const back = (said: { problem: string } | { done: string }) =>
    seeOther(withQuery(assignmentAddress(locale, assignment, 'items/'), said))
  const itemIds = settings.itemIds.filter((id) => id !== itemId)
  // A quiz asks something.
  if (itemIds.length === 0) return back({ problem: 'only-item' })
  const isAnswered = (await answeredItems(assignment)).has(itemId)
  if (isAnswered && !removesAnswered) return back({ problem: 'answered' })
  await transact(services().database, async (db) => {
    await removeTeacherItem(db, assignment, itemId)
    await changeAssignment(db, assignment, { title, settings: { ...settings, itemIds } })
  })
  return back({ done: 'item-removed' })
})
