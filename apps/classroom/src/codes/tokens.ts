import { createHash } from 'node:crypto'
import { type RandomBytes, secureBytes } from './random-bytes.ts'

/** A secret of 256 bits, in letters that an address and a cookie can hold. */
export function newToken(randomBytes: RandomBytes = secureBytes): string {
  return Buffer.from(randomBytes(32)).toString('base64url')
}

/** An id of 96 bits, in the same letters: enough that no two ever meet, and no one is guessed. */
export function newId(randomBytes: RandomBytes = secureBytes): string {
  return Buffer.from(randomBytes(12)).toString('base64url')
}

/**
 * What is stored of a secret (SHA-256): whoever reads the database cannot enter with it. A code is short enough to be
 * tried out, so `scope`, such as its class, makes the same code another hash elsewhere.
 */
export function hashSecret(secret: string, scope = ''): string {
  return createHash('sha256').update(`${scope}\n${secret}`).digest('base64url')
}
