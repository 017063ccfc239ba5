import { z } from 'zod'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { addDrawnSeats } from '#src/classes/add-drawn-seats.ts'
import { seatCountSchema } from '#src/classes/class-limits.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ seats: seatCountSchema })

export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  const { database } = services()
  await addDrawnSeats(database, classId, values.seats, Date.now())
  return seeOther(classAddress(locale, classId))
})
