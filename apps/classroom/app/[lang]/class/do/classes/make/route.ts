import { createClass, transact } from '@karda/database'
import { z } from 'zod'
import { teacherAction } from '#src/access/teacher-action.ts'
import { classAddress, teacherAddress } from '#src/addresses/class-addresses.ts'
import { addDrawnSeats } from '#src/classes/add-drawn-seats.ts'
import { classNameSchema, seatCountSchema } from '#src/classes/class-limits.ts'
import { newId } from '#src/codes/tokens.ts'
import { localeSchema } from '#src/forms/locale-schema.ts'
import { readForm } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ name: classNameSchema, seats: seatCountSchema, locale: localeSchema })

export const POST = teacherAction(async (request, { locale, teacher }) => {
  const form = await readForm(request, schema)
  if (form.kind === 'invalid') return seeOther(withQuery(teacherAddress(locale), { problem: 'invalid' }))
  const { name, seats } = form.values
  const classId = newId()
  const createdAt = Date.now()
  await transact(services().database, async (db) => {
    await createClass(db, {
      classId,
      teacherId: teacher.teacherId,
      name,
      locale: form.values.locale,
      createdAt,
    })
    await addDrawnSeats(db, classId, seats, createdAt)
  })
  return seeOther(classAddress(locale, classId))
})
