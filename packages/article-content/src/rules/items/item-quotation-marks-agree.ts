import { findQuotedPassages } from '../../languages/find-quoted-passages.ts'
import { conventionsOf } from '../../languages/writing-conventions.ts'
import { type PlacedItemText, pairItemTexts } from '../../source/pair-item-texts.ts'
import type { Rule } from '../rule.ts'

/** Each text of an item has as many passages in quotation marks in every language. */
export const itemQuotationMarksAgree: Rule = (story) =>
  pairItemTexts(story).flatMap(({ reference, other }) => {
    const expected = countQuotedPassages(reference)
    const found = countQuotedPassages(other)
    if (expected === found) return []
    return [
      {
        file: other.yaml.file,
        ...other.yaml.positionOf(other.path),
        rule: 'item-quotation-marks-agree',
        expected: `${expected} in quotation marks, as in ${reference.yaml.file}`,
        found: `${found} in quotation marks`,
      },
    ]
  })

function countQuotedPassages({ text, locale }: PlacedItemText): number {
  return findQuotedPassages(text, conventionsOf(locale).quotationMarks).length
}
