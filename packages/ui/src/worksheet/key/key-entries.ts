import type { Item } from '@karda/assessment'
import { choiceEntries, hotTextEntries, orderEntries, truthEntries } from './entries-of-choices.ts'
import { gapEntries, matchEntries } from './entries-of-pairs.ts'
import { extendedEntries, shortAnswerEntries } from './entries-of-texts.ts'
import type { KeyEntry } from './key-entry.ts'
import type { KeyParts } from './key-parts.ts'

/** All that the key says of an item: what is right and why, then what is wrong and why, or what a teacher looks for. */
export function keyEntries({ item, ...parts }: KeyParts<Item>): KeyEntry[] {
  switch (item.type) {
    case 'choice':
      return choiceEntries({ item, ...parts })
    case 'true-false-not-stated':
      return truthEntries({ item, ...parts })
    case 'order':
      return orderEntries({ item, ...parts })
    case 'match':
      return matchEntries({ item, ...parts })
    case 'gap':
      return gapEntries({ item, ...parts })
    case 'hot-text':
      return hotTextEntries({ item, ...parts })
    case 'short-answer':
      return shortAnswerEntries({ item, ...parts })
    case 'extended':
      return extendedEntries({ item, ...parts })
    default:
      return item satisfies never
  }
}
