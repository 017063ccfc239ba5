import { eraseClass } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress, teacherAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'
import { tracesOf } from '#src/services/traces-of.ts'

const schema = z.object({ name: z.string() })

export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  const { database } = services()
  if (values.name.trim() !== ownedClass.name) {
    return seeOther(withQuery(classAddress(locale, classId), { problem: 'name-differs' }))
  }
  const traces = tracesOf(await eraseClass(database, classId))
  return seeOther(withQuery(teacherAddress(locale), { done: 'class-erased', erased: classId, traces }))
})
