import { z } from 'zod'
import { signedInTeacher } from '#src/access/signed-in-teacher.ts'
import { notThere } from '#src/access/teacher-action.ts'
import { refusePasskey } from '#src/accounts/passkeys/api-answers.ts'
import { readBody } from '#src/accounts/passkeys/read-body.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ name: z.string().trim().min(1).max(60), response: z.unknown() })

/** Adds the passkey that a browser has made. */
export async function POST(request: Request): Promise<Response> {
  const { passkeys } = services().accounts
  if (!passkeys) return notThere()
  const teacher = await signedInTeacher()
  if (!teacher) return refusePasskey('signed-out')
  const sent = await readBody(request, schema)
  if (!sent) return refusePasskey('invalid')
  const { name, response } = sent
  const { kind } = await passkeys.register(teacher, { name, response })
  switch (kind) {
    case 'added':
      return Response.json({})
    case 'refused':
      return refusePasskey('passkey-refused')
    case 'too-many':
      return refusePasskey('too-many-passkeys')
    default:
      return kind satisfies never
  }
}
