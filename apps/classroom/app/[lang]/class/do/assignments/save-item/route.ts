import { changeAssignment, saveTeacherItem, transact } from '@karda/database'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { notThere } from '#src/access/teacher-action.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { itemContext, ownItemForm } from '#src/assignments/own-items/own-item-form.ts'
import { readOwnItem } from '#src/assignments/own-items/read-own-item.ts'
import { newCode } from '#src/codes/new-code.ts'
import { anyForm, fieldText } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

export const POST = assignmentAction(anyForm, async ({ locale, teacher, assignment, values }) => {
  const { database, drafts } = services()
  const lastPart = fieldText(values, 'itemId') || `new-${fieldText(values, 'type')}`
  const form = await ownItemForm(assignment, lastPart, undefined)
  if (!form) return notThere()
  const itemId = form.itemId || `own-${newCode(8).toLowerCase()}`
  const read = readOwnItem(values, itemContext(assignment, { ...form, itemId }))
  if (read.kind === 'invalid') {
    const draft = drafts.keep(teacher.teacherId, values)
    return seeOther(withQuery(assignmentAddress(locale, assignment, `items/${lastPart}/`), { draft }))
  }
  await transact(database, async (db) => {
    await saveTeacherItem(db, assignment, read.item)
    if (form.itemId !== '') return
    const { title, settings } = assignment
    await changeAssignment(db, assignment, {
      title,
      settings: { ...settings, itemIds: [...settings.itemIds, itemId] },
    })
  })
  return seeOther(withQuery(assignmentAddress(locale, assignment, 'items/'), { done: 'item-saved' }))
})
