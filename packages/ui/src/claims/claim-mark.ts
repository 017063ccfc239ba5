import type { ClaimKind, LevelName, StoryBackground } from '@karda/article-content'

/** A claim as it is marked in a story: its number in the list of claims, and how it is made. */
export interface ClaimMark {
  number: number
  kind: ClaimKind
  /** Whether it is the claim's first mark in the text: the one to which an address of the claim leads. */
  isFirst: boolean
}

/** The claims of a story at one level by the segments that make them, `p1s2`. */
export type ClaimMarks = Readonly<Record<string, readonly ClaimMark[]>>

/** The marks of all claims that stand in the text of a level. */
export function claimMarks({ claims }: StoryBackground, level: LevelName): ClaimMarks {
  const marks: Record<string, ClaimMark[]> = {}
  for (const [index, { where, kind }] of claims.entries()) {
    const places = where.filter((place) => place.startsWith(`${level}.`))
    for (const place of places) {
      const segment = place.slice(level.length + 1)
      const mark = { number: index + 1, kind, isFirst: place === places[0] }
      marks[segment] = [...(marks[segment] ?? []), mark]
    }
  }
  return marks
}
