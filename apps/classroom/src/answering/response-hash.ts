import { createHash } from 'node:crypto'
import type { ItemResponse } from '@karda/assessment'

/** By what two responses to an item can be told apart without either at hand (SHA-256). */
export function responseHash(response: ItemResponse): string {
  // Marks are given to written answers, whose fields are always in this order.
  return createHash('sha256').update(JSON.stringify(response)).digest('base64url')
}
