import type { Problem } from '../model/problem.ts'
import { otherEditions, referenceEdition } from '../source/reference-edition.ts'
import type { SourceLevel } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

/**
 * Every level has as many paragraphs in each language, and each paragraph as many segments. Only the first
 * place where two texts part is named: what follows it is shifted.
 */
export const segmentsAlign: Rule = (story) =>
  (referenceEdition(story)?.levels ?? []).flatMap((reference) =>
    otherEditions(story).flatMap((edition) => {
      const other = edition.levels.find((level) => level.level === reference.level)
      return other ? comparePlaces(reference, other) : []
    }),
  )

function comparePlaces(reference: SourceLevel, other: SourceLevel): Problem[] {
  const longer = Math.max(reference.paragraphs.length, other.paragraphs.length)
  for (let index = 0; index < longer; index += 1) {
    const expected = reference.paragraphs[index]
    const found = other.paragraphs[index]
    const expectedCount = expected?.segments.length ?? 0
    const foundCount = found?.segments.length ?? 0
    if (expectedCount === foundCount) continue
    const partingSegment = found?.segments[expectedCount] ?? found?.segments.at(-1)
    const id = `p${index + 1}`
    return [
      {
        file: other.file,
        line: partingSegment?.line ?? lastLine(other),
        rule: 'segments-align',
        expected: expected
          ? `${id} with ${sentences(expectedCount)}, as in ${reference.file}:${expected.line}`
          : `${paragraphs(reference)}, as in ${reference.file}`,
        found: found ? `${id} with ${sentences(foundCount)}` : paragraphs(other),
        hint: 'One sentence a line, a blank line between paragraphs, the same in every language.',
      },
    ]
  }
  return []
}

function lastLine(level: SourceLevel): number {
  return level.paragraphs.at(-1)?.segments.at(-1)?.line ?? 1
}

function sentences(count: number): string {
  return count === 1 ? '1 sentence' : `${count} sentences`
}

function paragraphs(level: SourceLevel): string {
  return level.paragraphs.length === 1 ? '1 paragraph' : `${level.paragraphs.length} paragraphs`
}
