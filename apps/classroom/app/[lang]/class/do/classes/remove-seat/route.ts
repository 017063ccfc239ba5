import { removeSeat } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ seatId: z.string().max(100) })

export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  const { database } = services()
  await removeSeat(database, { classId, seatId: values.seatId }, Date.now())
  return seeOther(classAddress(locale, classId))
})
