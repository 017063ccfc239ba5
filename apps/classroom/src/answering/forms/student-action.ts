import { type Assignment, assignmentOf } from '@karda/database'
import { isLocaleCode, type LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import { type Student, studentOf } from '../../access/student.ts'
import { type ActionContext, notThere } from '../../access/teacher-action.ts'
import { joinAddress, studentAddress } from '../../addresses/class-addresses.ts'
import { parseForm } from '../../forms/read-form.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { sentForm } from '../../forms/sent-form.ts'
import { services } from '../../services/services.ts'

/** What a handler of a student's form is given. */
export interface StudentForm<Values> {
  locale: LocaleCode
  student: Student
  assignment: Assignment
  values: Values
  /** The form itself, for the answers in it. */
  form: FormData
}

const idsSchema = z.object({ classId: z.string().max(100), assignmentId: z.string().max(100) })

/**
 * A handler of a form about an assignment, whose ids stand in the form. A device that acts for no seat of the class is
 * led to where it can enter; an assignment that is not the class's is as one that is not there.
 */
export function studentAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (form: StudentForm<z.output<Schema>>) => Promise<Response>,
) {
  return async (request: Request, { params }: ActionContext): Promise<Response> => {
    const { lang: locale } = await params
    const form = await sentForm(request)
    const ids = parseForm(form, idsSchema)
    if (!isLocaleCode(locale) || !form || ids.kind === 'invalid') return notThere()
    const student = await studentOf(request.headers.get('cookie') ?? '', ids.values.classId)
    if (!student) return seeOther(joinAddress(locale))
    const { database, limits } = services()
    const assignment = await assignmentOf(database, ids.values)
    if (!assignment) return notThere()
    const page = studentAddress(locale, assignment)
    const turn = await limits.answers.take(student.seat, Number(request.headers.get('content-length') ?? 0))
    if (turn.kind === 'wait') return seeOther(withQuery(page, { problem: 'wait' }))
    const values = parseForm(form, schema)
    if (values.kind === 'invalid') return notThere()
    return act({ locale, student, assignment, values: values.values, form })
  }
}
