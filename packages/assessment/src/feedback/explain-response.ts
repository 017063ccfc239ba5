import { gapIds } from '../item/gap-ids.ts'
import { idsOf } from '../item/ids-of.ts'
import type { Item } from '../item/item.ts'
import { ofType } from '../item/of-type.ts'
import { givenAnswer } from '../response/given-answer.ts'
import type { ItemResponse } from '../response/item-response.ts'
import type { AnswerKey } from '../scoring/answer-key.ts'
import { scoreResponse } from '../scoring/score-response.ts'
import type { Explanation } from './explanation.ts'
import type { Feedback, Remark } from './feedback.ts'
import { remarkOnText } from './remark-on-text.ts'
import { remarksOnChoices } from './remarks-on-choices.ts'
import { remarksOnOrder } from './remarks-on-order.ts'
import { remarksOnPairs } from './remarks-on-pairs.ts'

/**
 * What a student is told of a response. Throws {@link TypeMismatchError} where the key belongs to an item of another
 * type, and {@link IncompleteItemError} where the explanation lacks a reason.
 */
export function explainResponse(
  item: Item,
  key: AnswerKey,
  explanation: Explanation,
  response: ItemResponse | null,
): Feedback {
  const score = scoreResponse(item, key, response)
  const answer = givenAnswer(item, response)
  return { score, remarks: remarksOn(item, key, explanation, answer), evidence: key.evidence }
}

function remarksOn(
  item: Item,
  key: AnswerKey,
  explanation: Explanation,
  answer: ItemResponse | null,
): Remark[] {
  const reasons = { item: item.id, reasons: explanation.reasons }
  switch (item.type) {
    case 'choice': {
      const { correct } = ofType(key, item.type)
      const chosen = answer ? ofType(answer, item.type).choices : correct
      return remarksOnChoices(reasons, idsOf(item.choices), correct, chosen)
    }
    case 'true-false-not-stated': {
      const { correct } = ofType(key, item.type)
      const chosen = answer ? ofType(answer, item.type).choice : correct
      return remarksOnChoices(reasons, item.choices, [correct], [chosen])
    }
    case 'hot-text': {
      const { correct } = ofType(key, item.type)
      const chosen = answer ? ofType(answer, item.type).choice : correct
      return remarksOnChoices(reasons, idsOf(item.choices), [correct], [chosen])
    }
    case 'order': {
      const { correct } = ofType(key, item.type)
      return remarksOnOrder(reasons, correct, answer ? ofType(answer, item.type).choices : correct)
    }
    case 'match': {
      const { correct } = ofType(key, item.type)
      const given = answer ? ofType(answer, item.type).targets : correct
      return remarksOnPairs(reasons, idsOf(item.sources), correct, given)
    }
    case 'gap': {
      const { correct } = ofType(key, item.type)
      const given = answer ? ofType(answer, item.type).words : correct
      return remarksOnPairs(reasons, gapIds(item), correct, given)
    }
    case 'short-answer': {
      const text = answer ? ofType(answer, item.type).text : null
      return [remarkOnText(item.id, ofType(key, item.type), explanation, text)]
    }
    case 'extended':
      return []
  }
}
