import { type ClaimKind, reportHeadline, type StoryBackground } from '@karda/article-content'

/** A claim as it is marked in a story: its number in the list of claims, and how it is made. */
export interface ClaimMark {
  number: number
  kind: ClaimKind
}

/** The claims of a story at its full level by the segments that make them, `p1s2`. */
export type ClaimMarks = Readonly<Record<string, readonly ClaimMark[]>>

/** The marks of all claims that stand in the text. */
export function claimMarks({ claims }: StoryBackground): ClaimMarks {
  const marks: Record<string, ClaimMark[]> = {}
  for (const [index, { where, kind }] of claims.entries()) {
    if (where === reportHeadline) continue
    const segment = where.slice(where.indexOf('.') + 1)
    marks[segment] = [...(marks[segment] ?? []), { number: index + 1, kind }]
  }
  return marks
}
