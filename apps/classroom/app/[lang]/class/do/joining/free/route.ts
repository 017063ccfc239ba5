import { freeUnbegunSeats } from '@karda/database'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { listedSeats } from '#src/joining/listed-seats.ts'
import { services } from '#src/services/services.ts'

/** Makes those of the listed seats free again that were taken, but on which nobody has begun an assignment. */
export const POST = classAction(listedSeats, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  await freeUnbegunSeats(services().database, classId, values.seats)
  return seeOther(withQuery(classAddress(locale, classId), { done: 'freed' }))
})
