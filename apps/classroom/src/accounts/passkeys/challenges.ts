import { removeExpiredChallenges } from '@karda/database'
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { AccountOptions } from '../account-options.ts'

/** What a challenge was given out for. */
export type ChallengePurpose = 'register-passkey' | 'use-passkey'

/** Milliseconds in which a challenge has to be answered: five minutes, as long as browsers wait at most. */
export const challengeLifetime = 5 * 60 * 1000

/** Whom a challenge is for who is not known yet. */
const anyone = 'anyone'

/** Remembers a challenge for a teacher, or for whoever it will turn out to be. */
export async function rememberChallenge(
  { auth, database, now }: AccountOptions,
  purpose: ChallengePurpose,
  challenge: string,
  teacherId: string = anyone,
): Promise<void> {
  await removeExpiredChallenges(database, now())
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(purpose, challenge),
    value: teacherId,
    expiresAt: new Date(now() + challengeLifetime),
  })
}

/**
 * The challenge that a browser's answer is to, if it was given out for this and for this teacher, not too long ago;
 * whoever asks uses it up.
 */
export async function takeChallenge(
  { auth }: AccountOptions,
  purpose: ChallengePurpose,
  clientData: string,
  teacherId: string = anyone,
): Promise<string | undefined> {
  const challenge = challengeIn(clientData)
  if (challenge === undefined) return undefined
  const { internalAdapter } = await auth.$context
  const remembered = await internalAdapter.consumeVerificationValue(identifierOf(purpose, challenge))
  return remembered?.value === teacherId ? challenge : undefined
}

function identifierOf(purpose: ChallengePurpose, challenge: string): string {
  return `${purpose}:${challenge}`
}

function challengeIn(clientData: string): string | undefined {
  try {
    const { challenge } = decodeClientDataJSON(clientData)
    return typeof challenge === 'string' ? challenge : undefined
  } catch {
    // Not what a browser sends.
    return undefined
  }
}
