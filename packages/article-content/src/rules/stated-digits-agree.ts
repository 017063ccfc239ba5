import type { LocaleCode } from '@karda/i18n'
import type { Problem } from '../model/problem.ts'
import { compareNumbers } from '../numbers/compare-numbers.ts'
import { describeNumberDifference } from '../numbers/describe-number-difference.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { Words } from '../schema/words.ts'
import { otherEditions, referenceEdition } from '../source/reference-edition.ts'
import type { SourceEdition } from '../source/source-story.ts'
import type { YamlFile, YamlPath } from '../source/yaml-file.ts'
import { findDigits } from './find-digits.ts'
import type { Rule } from './rule.ts'

interface Statement {
  yaml: YamlFile<unknown>
  path: YamlPath
  text: string
  locale: LocaleCode
}

/**
 * What the headline, the standfirst, the occasions, the corrections and the explanations of a story state in
 * digits, they state in every language, in digits or words. Numbers in words are not demanded here: these
 * texts are free to be worded anew, as segments are not. Notes are each language’s own.
 */
export const statedDigitsAgree: Rule = (story) => {
  const reference = referenceEdition(story)
  if (!reference) return []
  const statements = statementsOf(reference)
  return otherEditions(story)
    .flatMap(statementsOf)
    .flatMap((statement) => {
      const partner = statements.find((candidate) => candidate.path.join() === statement.path.join())
      return partner ? compare(partner, statement) : []
    })
}

function statementsOf({ locale, words, glossary }: SourceEdition): Statement[] {
  return [
    ...(words ? statementsOfWords(words, locale) : []),
    ...(glossary ? explanations(glossary, locale) : []),
  ]
}

function statementsOfWords(yaml: YamlFile<Words>, locale: LocaleCode): Statement[] {
  const { headline, standfirst, quotations, corrections } = yaml.data
  const occasions = Object.entries(quotations)
  const corrected = Object.entries(corrections)
  return [
    { yaml, locale, path: ['headline'], text: headline },
    { yaml, locale, path: ['standfirst'], text: standfirst },
    ...occasions.map(([id, { occasion }]) => ({
      yaml,
      locale,
      path: ['quotations', id, 'occasion'],
      text: occasion,
    })),
    ...corrected.map(([id, { text }]) => ({ yaml, locale, path: ['corrections', id, 'text'], text })),
  ]
}

function explanations(yaml: YamlFile<Glossary>, locale: LocaleCode): Statement[] {
  return Object.entries(yaml.data).map(([term, { explanation }]) => ({
    yaml,
    locale,
    path: [term, 'explanation'],
    text: explanation,
  }))
}

function compare(reference: Statement, other: Statement): Problem[] {
  const difference = describeNumberDifference(
    compareNumbers(findDigits(reference.text, reference.locale), findDigits(other.text, other.locale)),
  )
  if (!difference) return []
  return [
    {
      file: other.yaml.file,
      ...other.yaml.positionOf(other.path),
      rule: 'stated-digits-agree',
      expected: `the numbers of ${other.path.join('.')} in ${reference.yaml.file}`,
      found: `a text ${difference}`,
    },
  ]
}
