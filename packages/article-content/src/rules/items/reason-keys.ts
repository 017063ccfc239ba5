import { type Answer, truthValues } from '../../schema/answer-key.ts'
import type { ItemFacts } from '../../schema/item-facts.ts'

/**
 * What of an item needs a reason, by the keys of `feedback.reasons`: whatever can be chosen; in `match` and `gap`
 * each source and gap, and each target and word that fits none; `answer` for a typed answer. Undefined where that
 * depends on a key that is missing.
 */
export function reasonKeys(facts: ItemFacts, answer: Answer | undefined): readonly string[] | undefined {
  switch (facts.type) {
    case 'choice':
    case 'order':
    case 'hot-text':
      return facts.choices
    case 'true-false-not-stated':
      return truthValues
    case 'match':
      return answer?.type === 'match' ? withUnused(facts.sources, facts.targets, answer.correct) : undefined
    case 'gap':
      return answer?.type === 'gap' ? withUnused(facts.gaps, facts.words, answer.correct) : undefined
    case 'short-answer':
      return ['answer']
    case 'extended':
      return []
    default:
      return facts satisfies never
  }
}

function withUnused(
  places: readonly string[],
  offered: readonly string[],
  correct: Readonly<Record<string, string>>,
): string[] {
  const used = Object.values(correct)
  return [...places, ...offered.filter((id) => !used.includes(id))]
}
