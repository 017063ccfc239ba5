import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

/** What became of a passkey: nothing wrong, or the code of what was, which a page has words for. */
export type PasskeyResult = { kind: 'done' } | { kind: 'failed'; problem: string }

const api = '/api/v1/passkeys'

/** Makes a passkey for the teacher who is signed in and has given the password again. */
export function makePasskey(name: string, password: string): Promise<PasskeyResult> {
  return explained(async () => {
    const optionsJSON = await post(`${api}/new/options/`, { password })
    const response = await startRegistration({ optionsJSON })
    await post(`${api}/new/`, { name, response })
  })
}

/** Signs in by whichever passkey the browser has for this address. */
export function signInByPasskey(): Promise<PasskeyResult> {
  return explained(async () => {
    const optionsJSON = await post(`${api}/sign-in/options/`, {})
    const response = await startAuthentication({ optionsJSON })
    await post(`${api}/sign-in/`, { response })
  })
}

async function explained(work: () => Promise<void>): Promise<PasskeyResult> {
  try {
    await work()
    return { kind: 'done' }
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'failed', problem: error.message }
    const isKnown =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
    // Whatever else a browser says, a person has cancelled, waited too long, or has no passkey here: it does not tell.
    return { kind: 'failed', problem: isKnown ? 'passkey-known' : 'passkey-cancelled' }
  }
}

async function post(address: string, body: unknown) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const json = await answer.json()
  if (!answer.ok) throw new RefusedError(String(json.problem ?? 'passkey-refused'))
  return json
}

/** The server has refused, and its message says by which code. Never leaves this file. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
}
