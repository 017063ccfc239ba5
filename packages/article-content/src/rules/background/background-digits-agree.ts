import { compareNumbers } from '../../numbers/compare-numbers.ts'
import { describeNumberDifference } from '../../numbers/describe-number-difference.ts'
import { backgroundTexts } from '../../source/background-texts.ts'
import { otherEditions, referenceEdition } from '../../source/reference-edition.ts'
import type { SourceEdition } from '../../source/source-story.ts'
import { findDigits } from '../find-digits.ts'
import type { Rule } from '../rule.ts'

/** What a text of the background states in digits, it states in every language, in digits or words. */
export const backgroundDigitsAgree: Rule = (story) => {
  const reference = referenceEdition(story)
  const yaml = reference?.background
  if (!reference || !yaml) return []
  const referenceByPath = new Map(textsOf(reference).map(({ path, text }) => [path.join(), text]))
  return otherEditions(story).flatMap((other) =>
    textsOf(other).flatMap(({ path, text }) => {
      const partner = referenceByPath.get(path.join())
      if (partner === undefined || !other.background) return []
      const difference = describeNumberDifference(
        compareNumbers(findDigits(partner, reference.locale), findDigits(text, other.locale)),
      )
      if (!difference) return []
      return [
        {
          file: other.background.file,
          ...other.background.positionOf(path),
          rule: 'background-digits-agree',
          expected: `the numbers of ${path.join('.')} in ${yaml.file}`,
          found: `a text ${difference}`,
        },
      ]
    }),
  )
}

function textsOf({ background }: SourceEdition) {
  if (!background) return []
  return backgroundTexts(background.data).flatMap(([path, , text]) =>
    text === undefined ? [] : [{ path, text }],
  )
}
