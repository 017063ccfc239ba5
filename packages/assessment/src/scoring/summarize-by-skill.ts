import type { ItemSkill } from '@karda/article-content'
import type { Item } from '../item/item.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { Score, Verdict } from './score.ts'

/** How the items of one skill went. */
export interface SkillSummary {
  skill: ItemSkill
  /** The sum of the points, and of what could have been had; without the items that await a teacher. */
  points: number
  maximum: number
  /** How many items were answered how. */
  counts: Readonly<Record<Verdict, number>>
}

/**
 * How a set of items went, skill by skill, in the order in which the skills first appear among the items. `scores` are by
 * item id; an item without a score is left out.
 */
export function summarizeBySkill(
  items: readonly Pick<Item, 'id' | 'skill'>[],
  scores: Readonly<Record<string, Score>>,
): SkillSummary[] {
  const bySkill = new Map<ItemSkill, SkillSummary>()
  for (const { id, skill } of items) {
    const score = ownValue(scores, id)
    if (score) bySkill.set(skill, addScore(bySkill.get(skill) ?? emptySummary(skill), score))
  }
  return [...bySkill.values()]
}

function emptySummary(skill: ItemSkill): SkillSummary {
  const counts = { unanswered: 0, right: 0, 'partly-right': 0, wrong: 0, 'awaits-teacher': 0 }
  return { skill, points: 0, maximum: 0, counts }
}

function addScore(summary: SkillSummary, { verdict, points, maximum }: Score): SkillSummary {
  const counts = { ...summary.counts, [verdict]: summary.counts[verdict] + 1 }
  if (verdict === 'awaits-teacher') return { ...summary, counts }
  return { ...summary, points: summary.points + points, maximum: summary.maximum + maximum, counts }
}
