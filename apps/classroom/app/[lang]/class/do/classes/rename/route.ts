import { renameClass } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { classNameSchema } from '#src/classes/class-limits.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ name: classNameSchema })

export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  const { database } = services()
  await renameClass(database, classId, values.name)
  return seeOther(classAddress(locale, classId))
})
