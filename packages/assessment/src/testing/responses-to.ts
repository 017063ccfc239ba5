import fc from 'fast-check'
import { gapIds } from '../item/gap-ids.ts'
import { idsOf } from '../item/ids-of.ts'
import type { Item } from '../item/item.ts'
import type { ItemResponse } from '../response/item-response.ts'

/** Valid responses to an item, complete or not. */
export function responsesTo(item: Item): fc.Arbitrary<ItemResponse> {
  switch (item.type) {
    case 'choice': {
      const maxLength = item.cardinality === 'single' ? 1 : item.choices.length
      return fc
        .shuffledSubarray(idsOf(item.choices), { maxLength })
        .map((choices) => ({ type: 'choice', choices }))
    }
    case 'true-false-not-stated':
      return fc.constantFrom(...item.choices).map((choice) => ({ type: 'true-false-not-stated', choice }))
    case 'order':
      return fc
        .shuffledSubarray(idsOf(item.choices), { minLength: item.choices.length })
        .map((choices) => ({ type: 'order', choices }))
    case 'match':
      return fc
        .tuple(
          fc.shuffledSubarray(idsOf(item.sources)),
          fc.infiniteStream(fc.constantFrom(...idsOf(item.targets))),
        )
        .map(([sources, targets]) => ({ type: 'match', targets: pair(sources, targets) }))
    case 'gap':
      return fc
        .tuple(
          fc.shuffledSubarray(gapIds(item)),
          fc.shuffledSubarray(idsOf(item.words), { minLength: gapIds(item).length }),
        )
        .map(([gaps, words]) => ({ type: 'gap', words: pair(gaps, words.values()) }))
    case 'hot-text':
      return fc.constantFrom(...idsOf(item.choices)).map((choice) => ({ type: 'hot-text', choice }))
    case 'short-answer':
      return fc
        .string({ maxLength: 40 })
        .map((text) => ({ type: 'short-answer', text: text.replaceAll('\0', '') }))
    case 'extended':
      return fc
        .string({ maxLength: 40 })
        .map((text) => ({ type: 'extended', text: text.replaceAll('\0', '') }))
  }
}

function pair(ids: readonly string[], values: Iterator<string>): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, String(values.next().value)]))
}
