import { conventionsByLocale } from '../languages/writing-conventions.ts'
import type { Problem } from '../model/problem.ts'
import { compareNumbers } from '../numbers/compare-numbers.ts'
import { describeNumberDifference } from '../numbers/describe-number-difference.ts'
import { type PlacedSegment, pairSegments } from '../source/pair-segments.ts'
import type { Rule } from './rule.ts'

/** Each segment states the same numbers, in digits or words, in every language. */
export const numbersAgree: Rule = (story) =>
  pairSegments(story).flatMap(({ reference, other }): Problem[] => {
    const difference = describeNumberDifference(compareNumbers(numbersOf(reference), numbersOf(other)))
    if (!difference) return []
    return [
      {
        file: other.level.file,
        line: other.segment.line,
        rule: 'numbers-agree',
        expected: `the numbers of ${reference.level.file}:${reference.segment.line}`,
        found: `a sentence ${difference}`,
      },
    ]
  })

function numbersOf({ edition, segment }: PlacedSegment) {
  return conventionsByLocale[edition.locale].findNumbers(segment.text)
}
