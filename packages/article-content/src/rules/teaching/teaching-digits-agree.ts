import type { LocaleCode } from '@karda/i18n'
import type { Problem } from '../../model/problem.ts'
import { compareNumbers } from '../../numbers/compare-numbers.ts'
import { describeNumberDifference } from '../../numbers/describe-number-difference.ts'
import { otherEditions, referenceEdition } from '../../source/reference-edition.ts'
import type { SourceEdition } from '../../source/source-story.ts'
import { type TeachingText, textsOfTeaching } from '../../source/teaching/texts-of-teaching.ts'
import { findDigits } from '../find-digits.ts'
import type { Rule } from '../rule.ts'

interface PlacedText extends TeachingText {
  locale: LocaleCode
}

/** What a text of teacher's notes states in digits, it states in every language, in digits or words. */
export const teachingDigitsAgree: Rule = (story) => {
  const reference = referenceEdition(story)
  if (!reference) return []
  const partners = new Map(textsIn(reference).map((text) => [text.path.join(), text]))
  return otherEditions(story)
    .flatMap(textsIn)
    .flatMap((text) => {
      const partner = partners.get(text.path.join())
      return partner ? compare(partner, text) : []
    })
}

function textsIn({ locale, teaching }: SourceEdition): PlacedText[] {
  return teaching ? textsOfTeaching(teaching).map((text) => ({ ...text, locale })) : []
}

function compare(reference: PlacedText, other: PlacedText): Problem[] {
  const difference = describeNumberDifference(
    compareNumbers(findDigits(reference.text, reference.locale), findDigits(other.text, other.locale)),
  )
  if (!difference) return []
  const { line } = reference.positionAt(0)
  return [
    {
      file: other.file,
      ...other.positionAt(0),
      rule: 'teaching-digits-agree',
      expected: `the numbers of ${reference.file}:${line}`,
      found: `a text ${difference}`,
    },
  ]
}
