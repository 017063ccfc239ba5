import { createHmac } from 'node:crypto'
import { noteAnsweredChallenge } from '@karda/database'
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import { isSameSecret } from '../../codes/is-same-secret.ts'
import { hashSecret, newToken } from '../../codes/tokens.ts'
import type { AccountOptions } from '../account-options.ts'

/** What a challenge is given out for. */
export type ChallengePurpose = 'register-passkey' | 'use-passkey'

/** Milliseconds in which a challenge has to be answered: five minutes, as long as browsers wait at most. */
export const challengeLifetime = 5 * 60 * 1000

/** Whom a challenge is for who is not known yet. */
const anyone = 'anyone'

/** A challenge of ours that somebody answers. */
export interface OpenChallenge {
  /** As it stands in the browser's answer. */
  challenge: string
  /** By what it is remembered once it is answered. */
  id: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

/**
 * A challenge for a teacher, or for whoever it will turn out to be. It carries our signature, so that nothing is
 * remembered until somebody has answered it: whoever asks for many makes nobody wait.
 */
export async function newChallenge(
  options: AccountOptions,
  purpose: ChallengePurpose,
  teacherId: string = anyone,
): Promise<string> {
  const question = `${newToken()}.${options.now() + challengeLifetime}`
  return `${question}.${await signatureOf(options, { purpose, teacherId, question })}`
}

/** The challenge that a browser's answer is to, if it was given out for this and for this teacher, not too long ago. */
export async function challengeIn(
  options: AccountOptions,
  purpose: ChallengePurpose,
  clientData: string,
  teacherId: string = anyone,
): Promise<OpenChallenge | undefined> {
  const challenge = readChallenge(clientData)
  const [token = '', expiry = '', signature = ''] = Buffer.from(challenge, 'base64url').toString().split('.')
  const own = await signatureOf(options, { purpose, teacherId, question: `${token}.${expiry}` })
  if (!isSameSecret(signature, own) || Number(expiry) <= options.now()) return undefined
  return { challenge, id: hashSecret(token), expiresAt: Number(expiry) }
}

/** Uses up a challenge whose answer is right; false where it was answered before. */
export function useUpChallenge(
  { database, now }: AccountOptions,
  { id, expiresAt }: OpenChallenge,
): Promise<boolean> {
  return noteAnsweredChallenge(database, { id, expiresAt, answeredAt: now() })
}

async function signatureOf(
  { auth }: AccountOptions,
  { purpose, teacherId, question }: { purpose: ChallengePurpose; teacherId: string; question: string },
): Promise<string> {
  const { secret } = await auth.$context
  const signed = `passkey challenge\n${purpose}\n${teacherId}\n${question}`
  return createHmac('sha256', secret).update(signed).digest('base64url')
}

/** What a browser says that it answers; empty where it says nothing of the kind. */
function readChallenge(clientData: string): string {
  try {
    const { challenge } = decodeClientDataJSON(clientData)
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    // Not what a browser sends.
    return ''
  }
}
