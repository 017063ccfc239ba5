import type { Class } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import type { Teacher } from '../accounts/teacher.ts'
import { classAddress } from '../addresses/class-addresses.ts'
import { parseForm } from '../forms/read-form.ts'
import { seeOther, withQuery } from '../forms/see-other.ts'
import { sentForm } from '../forms/sent-form.ts'
import { ownClass } from './own-class.ts'
import { notThere, teacherAction } from './teacher-action.ts'

const classIdSchema = z.object({ classId: z.string().max(100) })

/** What a handler is given that does something to a class of the teacher's. */
export interface ClassContext<Values> {
  locale: LocaleCode
  teacher: Teacher
  ownedClass: Class
  values: Values
}

/**
 * A handler of a form about a class; the class's id stands in the form's field `classId`. A class that is not the
 * teacher's is as one that is not there; a form that cannot be used leads back to the page of the class.
 */
export function classAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (context: ClassContext<z.output<Schema>>) => Promise<Response>,
) {
  return teacherAction(async (request, { locale, teacher }) => {
    const sent = await sentForm(request)
    const id = parseForm(sent, classIdSchema)
    const ownedClass = id.kind === 'valid' ? await ownClass(teacher, id.values.classId) : undefined
    if (!ownedClass) return notThere()
    const form = parseForm(sent, schema)
    if (form.kind === 'invalid') {
      return seeOther(withQuery(classAddress(locale, ownedClass.classId), { problem: 'invalid' }))
    }
    return act({ locale, teacher, ownedClass, values: form.values })
  })
}
