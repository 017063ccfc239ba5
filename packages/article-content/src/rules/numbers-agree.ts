import { conventionsOf } from '../languages/writing-conventions.ts'
import type { Problem } from '../model/problem.ts'
import { compareNumbers } from '../numbers/compare-numbers.ts'
import { describeNumberDifference } from '../numbers/describe-number-difference.ts'
import type { FoundNumber } from '../numbers/found-number.ts'
import { type PlacedSegment, pairSegments } from '../source/pair-segments.ts'
import { findDigits } from './find-digits.ts'
import type { Rule } from './rule.ts'

/**
 * Each segment states the same numbers, in digits or words, in every language. Beside a language whose number words the
 * checker does not know, those in digits are enough.
 */
export const numbersAgree: Rule = (story) =>
  pairSegments(story).flatMap(({ reference, other }): Problem[] => {
    const find = hasNumberWords(reference) && hasNumberWords(other) ? findNumbers : findDigitsOf
    const difference = describeNumberDifference(compareNumbers(find(reference), find(other)))
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

function hasNumberWords({ edition }: PlacedSegment): boolean {
  return conventionsOf(edition.locale).knowsNumberWords
}

function findNumbers({ edition, segment }: PlacedSegment): FoundNumber[] {
  return conventionsOf(edition.locale).findNumbers(segment.text)
}

function findDigitsOf({ edition, segment }: PlacedSegment): FoundNumber[] {
  return findDigits(segment.text, edition.locale)
}
