import { compareNumbers } from '../../numbers/compare-numbers.ts'
import { describeNumberDifference } from '../../numbers/describe-number-difference.ts'
import { type PlacedItemText, pairItemTexts } from '../../source/pair-item-texts.ts'
import { findDigits } from '../find-digits.ts'
import type { Rule } from '../rule.ts'

/** What a text of an item states in digits, it states in every language, in digits or words. */
export const itemDigitsAgree: Rule = (story) =>
  pairItemTexts(story).flatMap(({ reference, other }) => {
    const difference = describeNumberDifference(compareNumbers(digitsOf(reference), digitsOf(other)))
    if (!difference) return []
    return [
      {
        file: other.yaml.file,
        ...other.yaml.positionOf(other.path),
        rule: 'item-digits-agree',
        expected: `the numbers of ${other.path.join('.')} in ${reference.yaml.file}`,
        found: `a text ${difference}`,
      },
    ]
  })

/** Without the marks of gaps, whose ids may hold digits. */
function digitsOf({ text, locale }: PlacedItemText) {
  return findDigits(text.replace(/\{[^{}]*\}/g, ''), locale)
}
