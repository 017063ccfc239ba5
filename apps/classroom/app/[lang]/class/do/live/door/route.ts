import { lockDoor } from '@karda/database'
import { z } from 'zod'
import { assignmentAction } from '#src/access/assignment-action.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ door: z.enum(['locked', 'open']) })

export const POST = assignmentAction(schema, async ({ locale, assignment, values }) => {
  await lockDoor(services().database, assignment.classId, values.door === 'locked')
  return seeOther(`${assignmentAddress(locale, assignment)}#door`)
})
