import { freeUnbegunSeats } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

/** Makes the seats free again that were taken, but on which nobody has begun an assignment. */
export const POST = classAction(z.object({}), async ({ locale, ownedClass }) => {
  const { classId } = ownedClass
  await freeUnbegunSeats(services().database, classId)
  return seeOther(withQuery(classAddress(locale, classId), { done: 'freed' }))
})
