import type { LevelName } from '@karda/article-content'
import { segmentAtLevel } from './segment-at-level.ts'

/** The segments of one level, `p2s1`, among references such as `full.p2s1`; the order is kept. */
export function segmentsAtLevel(references: readonly string[], level: LevelName): string[] {
  return references.flatMap((reference) => segmentAtLevel(reference, level) ?? [])
}
