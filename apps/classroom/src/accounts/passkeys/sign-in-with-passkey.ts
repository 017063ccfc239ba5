import { notePasskeyUse, type Passkey, passkeyOf, teacherById } from '@karda/database'
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { AccountOptions } from '../account-options.ts'
import type { WithCookies } from '../cookies-of.ts'
import { openSession } from '../teacher-session.ts'
import { challengeIn, challengeLifetime, newChallenge, useUpChallenge } from './challenges.ts'
import type { RelyingParty } from './relying-party.ts'
import { authenticationResponseSchema } from './response-schemas.ts'

/** Signing in by a passkey, which tells whose it is; one answer for whatever is wrong with it. */
export type PasskeySigningIn = ({ kind: 'signed-in'; email: string } & WithCookies) | { kind: 'refused' }

type AuthenticationResponse = ReturnType<typeof authenticationResponseSchema.parse>

/** What a browser needs to sign in by whichever passkey it has of us. */
export async function signInOptions(
  options: AccountOptions,
  { id }: RelyingParty,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: id,
    challenge: await newChallenge(options, 'use-passkey'),
    timeout: challengeLifetime,
    userVerification: 'required',
  })
}

/** Signs in by a browser's answer, not yet parsed; one reply for whatever is wrong with it. */
export async function signInWithPasskey(
  options: AccountOptions,
  relyingParty: RelyingParty,
  response: unknown,
): Promise<PasskeySigningIn> {
  const parsed = authenticationResponseSchema.safeParse(response)
  if (!parsed.success) return { kind: 'refused' }
  const open = await challengeIn(options, 'use-passkey', parsed.data.response.clientDataJSON)
  const passkey = open && (await passkeyOf(options.database, parsed.data.id))
  if (!passkey || !isHandleOf(passkey, parsed.data)) return { kind: 'refused' }
  const signatureCount = await verifiedCount(relyingParty, open.challenge, passkey, parsed.data)
  const teacher = await teacherById(options.database, passkey.teacherId)
  if (signatureCount === undefined || !teacher) return { kind: 'refused' }
  if (!(await useUpChallenge(options, open))) return { kind: 'refused' }
  await notePasskeyUse(options.database, passkey.credentialId, { signatureCount, usedAt: options.now() })
  return { kind: 'signed-in', email: teacher.email, ...(await openSession(options, passkey.teacherId)) }
}

/** Whether the authenticator keeps the passkey for the teacher whose it is; some do not say. */
function isHandleOf({ teacherId }: Passkey, { response: { userHandle } }: AuthenticationResponse): boolean {
  return userHandle === undefined || Buffer.from(userHandle, 'base64url').toString() === teacherId
}

async function verifiedCount(
  { id, origin }: RelyingParty,
  expectedChallenge: string,
  { credentialId, publicKey, signatureCount, transports }: Passkey,
  { response, ...credential }: AuthenticationResponse,
): Promise<number | undefined> {
  const { clientDataJSON, authenticatorData, signature } = response
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...credential,
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
        counter: signatureCount,
        transports: [...transports],
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // The library throws for whatever is wrong with an answer; it does no I/O that could fail.
    return undefined
  }
}
