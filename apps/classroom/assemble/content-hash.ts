import { createHash } from 'node:crypto'

/** The name of some content: its SHA-256 in base64url, cut to 22 characters (132 bits). */
export function contentHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}
