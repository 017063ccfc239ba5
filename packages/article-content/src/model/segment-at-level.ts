import type { LevelName } from '../schema/level-name.ts'

/** The segment `p2s1` of a reference `full.p2s1` to this level; undefined for a reference to another one. */
export function segmentAtLevel(reference: string, level: LevelName): string | undefined {
  const prefix = `${level}.`
  return reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined
}
