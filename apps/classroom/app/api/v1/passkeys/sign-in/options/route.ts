import { notThere } from '#src/access/teacher-action.ts'
import { services } from '#src/services/services.ts'

/** What a browser needs to sign in with a passkey; for whoever asks, as nothing is remembered of it. */
export async function POST(): Promise<Response> {
  const { passkeys } = services().accounts
  return passkeys ? Response.json(await passkeys.signInOptions()) : notThere()
}
