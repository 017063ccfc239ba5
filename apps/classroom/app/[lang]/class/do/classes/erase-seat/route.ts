import { eraseSeat } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'
import { tracesOf } from '#src/services/traces-of.ts'

const schema = z.object({ seatId: z.string().max(100) })

export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  const { database } = services()
  const traces = tracesOf(await eraseSeat(database, { classId, seatId: values.seatId }))
  return seeOther(withQuery(classAddress(locale, classId), { done: 'seat-erased', traces }))
})
