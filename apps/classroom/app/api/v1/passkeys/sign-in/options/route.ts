import { notThere } from '#src/access/teacher-action.ts'
import { visitorAddress } from '#src/access/visitor-address.ts'
import { refusePasskey } from '#src/accounts/passkeys/api-answers.ts'
import { services } from '#src/services/services.ts'

/** What a browser needs to sign in with a passkey; for whoever asks. */
export async function POST(request: Request): Promise<Response> {
  const { accounts, limits } = services()
  if (!accounts.passkeys) return notThere()
  const taking = await limits.passkeySignIn.take({ address: visitorAddress(request), subject: 'passkey' })
  if (taking.kind === 'wait') return refusePasskey('wait')
  return Response.json(await accounts.passkeys.signInOptions())
}
