import { createHash } from 'node:crypto'
import type { CardWords } from '../cards/card-words.ts'

/** The name under which a drawn card is kept: the same as long as its words and `designVersion` stay the same. */
export function cardKey(words: CardWords, designVersion: string): string {
  const inFixedOrder = Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([designVersion, inFixedOrder]))
    .digest('hex')
}
