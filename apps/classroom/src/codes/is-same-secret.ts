import { timingSafeEqual } from 'node:crypto'

/** Whether somebody has sent the very secret; how long that takes tells nothing of how close it came. */
export function isSameSecret(sent: string, secret: string): boolean {
  const [bytes, otherBytes] = [Buffer.from(sent), Buffer.from(secret)]
  return bytes.length === otherBytes.length && timingSafeEqual(bytes, otherBytes)
}
