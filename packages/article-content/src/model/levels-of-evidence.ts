import { type LevelName, levelNames } from '../schema/level-name.ts'

/** The levels that segments such as `full.p2s1` name, each once, hardest first. */
export function levelsOfEvidence(segments: readonly string[]): LevelName[] {
  return levelNames.filter((level) => segments.some((segment) => segment.startsWith(`${level}.`)))
}
