import { z } from 'zod'
import { requestCookie, signedInTeacher } from '#src/access/signed-in-teacher.ts'
import { notThere } from '#src/access/teacher-action.ts'
import { passwordSchema } from '#src/accounts/entry-schemas.ts'
import { refusePasskey } from '#src/accounts/passkeys/api-answers.ts'
import { readBody } from '#src/accounts/passkeys/read-body.ts'
import { takePasswordTry } from '#src/accounts/take-password-try.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ password: passwordSchema })

/**
 * What a browser needs to make a passkey for the teacher who is signed in. The password confirms it, as it does any
 * change of what opens the account; without it nobody gets the question that a new passkey has to answer.
 */
export async function POST(request: Request): Promise<Response> {
  const { accounts } = services()
  if (!accounts.passkeys) return notThere()
  const teacher = await signedInTeacher()
  if (!teacher) return refusePasskey('signed-out')
  const sent = await readBody(request, schema)
  if (!sent) return refusePasskey('invalid')
  const taking = await takePasswordTry(request, teacher.email)
  if (taking.kind === 'wait') return refusePasskey('wait')
  if (!(await accounts.confirmedTeacher(await requestCookie(), sent.password))) {
    return refusePasskey('wrong-password')
  }
  await taking.giveBack()
  return Response.json(await accounts.passkeys.registrationOptions(teacher))
}
