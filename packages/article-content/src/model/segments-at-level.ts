import type { LevelName } from '../schema/level-name.ts'
import { segmentAtLevel } from './segment-at-level.ts'

/** The segments of one level, `p2s1`, among references such as `full.p2s1`; the order is kept. */
export function segmentsAtLevel(references: readonly string[], level: LevelName): string[] {
  return references.flatMap((reference) => segmentAtLevel(reference, level) ?? [])
}
