import { type ItemPool, itemPools } from '../../schema/item-facts.ts'
import { sourceItems } from '../../source/source-items.ts'
import type { SourceStory } from '../../source/source-story.ts'

/** An item with one right choice among several. */
export interface SingleChoiceItem {
  id: string
  /** In the order of `items.yaml`. */
  choices: readonly string[]
  correct: string
}

/** The single-choice items of each pool, as far as their key fits. */
export function singleChoiceItems(story: SourceStory): { pool: ItemPool; items: SingleChoiceItem[] }[] {
  return itemPools.map((pool) => ({
    pool,
    items: sourceItems(story).flatMap(({ id, facts, answer }) => {
      if (facts.pool !== pool || facts.type !== 'choice' || facts.cardinality !== 'single') return []
      const [correct] = answer?.type === 'choice' ? answer.correct : []
      if (correct === undefined || !facts.choices.includes(correct)) return []
      return [{ id, choices: facts.choices, correct }]
    }),
  }))
}
