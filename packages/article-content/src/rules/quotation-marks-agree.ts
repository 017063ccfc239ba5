import { findQuotedPassages } from '../languages/find-quoted-passages.ts'
import { conventionsOf } from '../languages/writing-conventions.ts'
import { type PlacedSegment, pairSegments } from '../source/pair-segments.ts'
import type { Rule } from './rule.ts'

/** Each segment has as many passages in quotation marks in every language. */
export const quotationMarksAgree: Rule = (story) =>
  pairSegments(story).flatMap(({ reference, other }) => {
    const expected = countQuotedPassages(reference)
    const found = countQuotedPassages(other)
    if (expected === found) return []
    return [
      {
        file: other.level.file,
        line: other.segment.line,
        rule: 'quotation-marks-agree',
        expected: `${expected} in quotation marks, as in ${reference.level.file}:${reference.segment.line}`,
        found: `${found} in quotation marks`,
      },
    ]
  })

function countQuotedPassages({ edition, segment }: PlacedSegment): number {
  return findQuotedPassages(segment.text, conventionsOf(edition.locale).quotationMarks).length
}
