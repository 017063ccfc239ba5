import { lockDoor } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ door: z.enum(['locked', 'open']) })

export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  await lockDoor(services().database, classId, values.door === 'locked')
  return seeOther(`${classAddress(locale, classId)}#door`)
})
