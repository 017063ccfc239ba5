import type { ItemPool } from '../schema/item-facts.ts'
import type { LevelName } from '../schema/level-name.ts'
import { levelsOfEvidence } from './levels-of-evidence.ts'
import type { StoryItems } from './story-items.ts'

/** The levels at which a pool has items to ask, hardest first; none where the story has no items. */
export function levelsAsked(items: StoryItems | undefined, pool: ItemPool): LevelName[] {
  const asked = Object.values(items?.facts ?? {}).filter((facts) => facts.pool === pool)
  return levelsOfEvidence(asked.flatMap((facts) => facts.evidence))
}
