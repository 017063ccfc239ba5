import { createHash } from 'node:crypto'
import type { Assignment } from '@karda/database'

/** Differs wherever anything differs that the form of an assignment sets: so a form knows what it was drawn from. */
export function settingsFingerprint({ title, settings }: Pick<Assignment, 'title' | 'settings'>): string {
  return createHash('sha256')
    .update(JSON.stringify([title, settings]))
    .digest('base64url')
}
