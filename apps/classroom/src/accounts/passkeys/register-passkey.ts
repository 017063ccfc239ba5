import { addPasskey, passkeysOfTeacher } from '@karda/database'
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { COSEALG } from '@simplewebauthn/server/helpers'
import type { AccountOptions } from '../account-options.ts'
import type { Teacher } from '../teacher.ts'
import { challengeIn, challengeLifetime, newChallenge, useUpChallenge } from './challenges.ts'
import type { RelyingParty } from './relying-party.ts'
import { registrationResponseSchema } from './response-schemas.ts'

/** Signatures that every authenticator knows one of; newer ones are an experiment of the platform still. */
const algorithms = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256]

/** Most passkeys of one teacher. */
const mostPasskeys = 20

/** Adding a passkey. `refused`: it is no answer to a challenge of ours, too late, or the passkey stands already. */
export type PasskeyRegistration = { kind: 'added' } | { kind: 'refused' } | { kind: 'too-many' }

/** A new passkey: what the teacher calls it, and the browser's answer, not yet parsed. */
export interface NewPasskey {
  name: string
  response: unknown
}

/** What the teacher's browser needs to make a passkey; whose the device is it asks itself (PIN, finger, face). */
export async function registrationOptions(
  options: AccountOptions,
  { id }: RelyingParty,
  { teacherId, email }: Teacher,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const existing = await passkeysOfTeacher(options.database, teacherId)
  return generateRegistrationOptions({
    rpName: 'Karda',
    rpID: id,
    challenge: await newChallenge(options, 'register-passkey', teacherId),
    userName: email,
    userID: new TextEncoder().encode(teacherId),
    timeout: challengeLifetime,
    excludeCredentials: existing.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Adds the passkey that a browser has made for a teacher. */
export async function registerPasskey(
  options: AccountOptions,
  relyingParty: RelyingParty,
  { teacherId }: Teacher,
  { name, response }: NewPasskey,
): Promise<PasskeyRegistration> {
  const { database, now } = options
  const parsed = registrationResponseSchema.safeParse(response)
  if (!parsed.success) return { kind: 'refused' }
  const { clientDataJSON, transports } = parsed.data.response
  const open = await challengeIn(options, 'register-passkey', clientDataJSON, teacherId)
  const credential = open && (await verifiedCredential(relyingParty, open.challenge, parsed.data))
  if (!credential || !(await useUpChallenge(options, open))) return { kind: 'refused' }
  if ((await passkeysOfTeacher(database, teacherId)).length >= mostPasskeys) return { kind: 'too-many' }
  const isNew = await addPasskey(database, {
    credentialId: credential.id,
    teacherId,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    signatureCount: credential.counter,
    transports,
    name,
    createdAt: now(),
  })
  return { kind: isNew ? 'added' : 'refused' }
}

async function verifiedCredential(
  { id, origin }: RelyingParty,
  expectedChallenge: string,
  response: ReturnType<typeof registrationResponseSchema.parse>,
) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      supportedAlgorithmIDs: algorithms,
    })
    return registrationInfo?.credential
  } catch {
    // The library throws for whatever is wrong with an answer; it does no I/O that could fail.
    return undefined
  }
}
