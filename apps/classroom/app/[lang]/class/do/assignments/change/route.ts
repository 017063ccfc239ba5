import { changeAssignment } from '@karda/database'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { answeredItems } from '#src/assignments/answered-items.ts'
import { assignedStory } from '#src/assignments/assigned-story.ts'
import { editableItems } from '#src/assignments/editable-items.ts'
import { changeFieldsOf, readChangeForm } from '#src/assignments/form/change-form.ts'
import { anyForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'
import { timeZoneHeader } from '#src/times/time-zone.ts'

export const POST = assignmentAction(anyForm, async ({ locale, teacher, assignment, values }) => {
  const { database, drafts } = services()
  const fields = changeFieldsOf(assignment, values)
  const form = readChangeForm(fields, {
    assignment,
    story: assignedStory(assignment).story,
    available: [...(await editableItems(assignment, locale)).keys()],
    answered: await answeredItems(assignment),
    now: Date.now(),
  })
  if (form.kind === 'invalid') {
    const draft = drafts.keep(teacher.teacherId, values)
    return seeOther(withQuery(assignmentAddress(locale, assignment, 'edit/'), { draft }))
  }
  await changeAssignment(database, assignment, form)
  const address = withQuery(assignmentAddress(locale, assignment), { done: 'changed' })
  return seeOther(address, timeZoneHeader(fields.timeZone))
})
