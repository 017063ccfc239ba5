import {
  type ItemFacts,
  type ItemPool,
  type LevelName,
  type StoryItems,
  segmentsAtLevel,
} from '@karda/article-content'

/** The items of a pool that are asked at a level: those with evidence there, each with its id, in their order. */
export function itemsAt(
  { facts }: StoryItems,
  level: LevelName,
  pool: ItemPool,
): [id: string, facts: ItemFacts][] {
  return Object.entries(facts).filter(
    ([, item]) => item.pool === pool && segmentsAtLevel(item.evidence, level).length > 0,
  )
}
