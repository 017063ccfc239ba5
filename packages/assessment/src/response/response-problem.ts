import type { ItemType } from '@karda/article-content'

/** Why a value is no response to an item: a stable code, and what it is about. */
export type ResponseProblem =
  /** It has the shape of no response at all. */
  | { code: 'malformed' }
  /** It answers an item of another type. */
  | { code: 'other-type'; expected: ItemType; found: ItemType }
  /** The item has nothing with this id, or no gap or source. */
  | { code: 'unknown-id'; id: string }
  /** Something was chosen, or a word used, twice. */
  | { code: 'repeated-id'; id: string }
  /** An order leaves this choice out. */
  | { code: 'missing-id'; id: string }
  | { code: 'too-many-choices'; limit: number; found: number }
  /** Lengths are in characters as `maxlength` counts them (UTF-16 units). */
  | { code: 'text-too-long'; limit: number; found: number }
  /** It holds half of a character or U+0000, which not every system can keep. */
  | { code: 'unreadable-text' }
