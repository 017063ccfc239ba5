import type { TruthValue } from '@karda/article-content'
import { isRecord } from '../plain-data/is-record.ts'
import { isTextList } from '../plain-data/is-text-list.ts'
import { isTextRecord } from '../plain-data/is-text-record.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { ItemResponse } from './item-response.ts'

// Spelled out here because the schema's list would bring Zod into the browser; the compiler keeps the two together.
const isTruthValueByName: Readonly<Record<TruthValue, true>> = {
  'is-true': true,
  'is-false': true,
  'not-stated': true,
}

/**
 * A value of unknown origin as a response to some item; undefined where it is none. Whether the item has the ids that
 * it names, `validateResponse` tells.
 */
export function parseResponse(value: unknown): ItemResponse | undefined {
  if (!isRecord(value)) return undefined
  const { type, choice, choices, targets, words, text } = value
  switch (type) {
    case 'choice':
    case 'order':
      return isTextList(choices) ? { type, choices } : undefined
    case 'true-false-not-stated':
      return isTruthValue(choice) ? { type, choice } : undefined
    case 'hot-text':
      return typeof choice === 'string' ? { type, choice } : undefined
    case 'match':
      return isTextRecord(targets) ? { type, targets } : undefined
    case 'gap':
      return isTextRecord(words) ? { type, words } : undefined
    case 'short-answer':
    case 'extended':
      return typeof text === 'string' ? { type, text } : undefined
  }
  return undefined
}

function isTruthValue(value: unknown): value is TruthValue {
  return typeof value === 'string' && ownValue(isTruthValueByName, value) === true
}
