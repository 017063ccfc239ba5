import type { LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import type { Teacher } from '../accounts/teacher.ts'
import { assignmentAddress } from '../addresses/class-addresses.ts'
import { parseForm } from '../forms/read-form.ts'
import { seeOther, withQuery } from '../forms/see-other.ts'
import { sentForm } from '../forms/sent-form.ts'
import { type OwnAssignment, ownAssignment } from './own-assignment.ts'
import { notThere, teacherAction } from './teacher-action.ts'

const idsSchema = z.object({ classId: z.string().max(100), assignmentId: z.string().max(100) })

/** What a handler is given that does something to an assignment of the teacher's. */
export interface AssignmentContext<Values> extends OwnAssignment {
  locale: LocaleCode
  teacher: Teacher
  values: Values
}

/**
 * A handler of a form about an assignment; the ids stand in the form's fields `classId` and `assignmentId`. An assignment
 * that is not the teacher's is as one that is not there; a form that cannot be used leads back to the assignment's page.
 */
export function assignmentAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (context: AssignmentContext<z.output<Schema>>) => Promise<Response>,
) {
  return teacherAction(async (request, { locale, teacher }) => {
    const sent = await sentForm(request)
    const ids = parseForm(sent, idsSchema)
    const own = ids.kind === 'valid' ? await ownAssignment(teacher, ids.values) : undefined
    if (!own) return notThere()
    const form = parseForm(sent, schema)
    if (form.kind === 'invalid') {
      return seeOther(withQuery(assignmentAddress(locale, own.assignment), { problem: 'invalid' }))
    }
    return act({ locale, teacher, ...own, values: form.values })
  })
}
