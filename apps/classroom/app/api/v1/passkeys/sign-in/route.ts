import { z } from 'zod'
import { notThere } from '#src/access/teacher-action.ts'
import { refusePasskey } from '#src/accounts/passkeys/api-answers.ts'
import { readBody } from '#src/accounts/passkeys/read-body.ts'
import { services } from '#src/services/services.ts'

const schema = z.object({ response: z.unknown() })

/** Signs in by what a passkey has answered. */
export async function POST(request: Request): Promise<Response> {
  const { accounts, knownBrowsers } = services()
  const { passkeys } = accounts
  if (!passkeys) return notThere()
  const sent = await readBody(request, schema)
  if (!sent) return refusePasskey('invalid')
  const outcome = await passkeys.signIn(sent.response)
  if (outcome.kind === 'refused') return refusePasskey('passkey-refused')
  const { email, headers } = outcome
  headers.append('Set-Cookie', knownBrowsers.remember(request.headers.get('cookie') ?? '', email))
  return Response.json({}, { headers })
}
