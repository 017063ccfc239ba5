import { releaseReservedSeats } from '@karda/database'
import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

/** Makes the seats free again whose join cards nobody has used. */
export const POST = classAction(z.object({}), async ({ locale, ownedClass }) => {
  const { classId } = ownedClass
  await releaseReservedSeats(services().database, classId)
  return seeOther(withQuery(classAddress(locale, classId, 'cards/'), { done: 'released' }))
})
