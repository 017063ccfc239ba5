import { gapIds } from '../item/gap-ids.ts'
import { idsOf } from '../item/ids-of.ts'
import type { Item } from '../item/item.ts'
import { ofType } from '../item/of-type.ts'
import { choiceProblem } from './choice-problem.ts'
import type { ItemResponse } from './item-response.ts'
import { parseResponse } from './parse-response.ts'
import type { ResponseProblem } from './response-problem.ts'
import { textLimits } from './text-limits.ts'
import { textProblem } from './text-problem.ts'

/** A response that fits its item, or the reason why a value is none. */
export type ResponseValidation =
  | { kind: 'valid'; response: ItemResponse }
  | ({ kind: 'invalid' } & ResponseProblem)

/**
 * Whether a value from outside is a response to an item, complete or not: an empty selection is valid. What does not
 * belong to a response is left out of it. Never throws.
 */
export function validateResponse(item: Item, value: unknown): ResponseValidation {
  const response = parseResponse(value)
  if (!response) return { kind: 'invalid', code: 'malformed' }
  if (response.type !== item.type) {
    return { kind: 'invalid', code: 'other-type', expected: item.type, found: response.type }
  }
  const problem = problemOf(item, response)
  return problem ? { kind: 'invalid', ...problem } : { kind: 'valid', response }
}

function problemOf(item: Item, response: ItemResponse): ResponseProblem | null {
  switch (item.type) {
    case 'choice': {
      const { choices } = ofType(response, item.type)
      const isTooMany = item.cardinality === 'single' && choices.length > 1
      if (isTooMany) return { code: 'too-many-choices', limit: 1, found: choices.length }
      return choiceProblem(idsOf(item.choices), choices)
    }
    case 'true-false-not-stated':
      return choiceProblem(item.choices, [ofType(response, item.type).choice])
    case 'order':
      return orderProblem(idsOf(item.choices), ofType(response, item.type).choices)
    case 'match': {
      const { targets } = ofType(response, item.type)
      const unknown = choiceProblem(idsOf(item.sources), Object.keys(targets))
      return unknown ?? choiceProblem(idsOf(item.targets), [...new Set(Object.values(targets))])
    }
    case 'gap': {
      const { words } = ofType(response, item.type)
      const unknown = choiceProblem(gapIds(item), Object.keys(words))
      return unknown ?? choiceProblem(idsOf(item.words), Object.values(words))
    }
    case 'hot-text':
      return choiceProblem(idsOf(item.choices), [ofType(response, item.type).choice])
    case 'short-answer':
    case 'extended':
      return textProblem(ofType(response, item.type).text, textLimits[item.type])
  }
}

function orderProblem(known: readonly string[], choices: readonly string[]): ResponseProblem | null {
  const missing = known.find((id) => !choices.includes(id))
  return missing === undefined ? choiceProblem(known, choices) : { code: 'missing-id', id: missing }
}
