import { classAction } from '#src/access/class-action.ts'
import { assignmentAddress, classAddress } from '#src/addresses/class-addresses.ts'
import { assignableStory } from '#src/assignments/form/assignable-story.ts'
import { assignmentFieldsOf } from '#src/assignments/form/assignment-fields.ts'
import { availableItemIds } from '#src/assignments/form/available-item-ids.ts'
import { readAssignmentForm } from '#src/assignments/form/read-assignment-form.ts'
import { makeAssignment } from '#src/assignments/make-assignment.ts'
import { anyForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'
import { timeZoneHeader } from '#src/times/time-zone.ts'

export const POST = classAction(anyForm, async ({ locale, teacher, ownedClass, values }) => {
  const { classId } = ownedClass
  const { library, database, drafts } = services()
  const fields = assignmentFieldsOf(values)
  const assignable = assignableStory(library, fields)
  if (!assignable) return seeOther(classAddress(locale, classId, 'assign/'))
  const { story, level } = assignable
  const now = Date.now()
  const form = readAssignmentForm(
    { ...fields, storySlug: story.slug, level },
    {
      available: availableItemIds(assignable),
      locales: story.editions.map((edition) => edition.locale),
      answered: [],
      opensWhenEmpty: now,
    },
  )
  if (form.kind === 'invalid') {
    const draft = drafts.keep(teacher.teacherId, values)
    return seeOther(withQuery(classAddress(locale, classId, 'assign/'), { draft }))
  }
  const { title, settings } = form
  const assignment = { classId, storySlug: story.slug, level, title, settings, createdAt: now }
  const assignmentId = await makeAssignment(database, assignment)
  return seeOther(assignmentAddress(locale, { classId, assignmentId }), timeZoneHeader(fields.timeZone))
})
