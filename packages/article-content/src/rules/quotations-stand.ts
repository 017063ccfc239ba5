import { findQuotedPassages } from '../languages/find-quoted-passages.ts'
import { conventionsOf } from '../languages/writing-conventions.ts'
import type { Problem } from '../model/problem.ts'
import type { Quotation, StoryFacts } from '../schema/story-facts.ts'
import { segmentsOf } from '../source/segments-of.ts'
import type { SourceEdition } from '../source/source-story.ts'
import type { YamlFile, YamlPath } from '../source/yaml-file.ts'
import type { Rule } from './rule.ts'

const rule = 'quotations-stand'

/** Each listed quotation has a speaker among the people, and stands in quotation marks where it is said to. */
export const quotationsStand: Rule = ({ facts, editions }) => {
  if (!facts) return []
  return facts.data.quotations.flatMap((quotation, index) => [
    ...judgeSpeaker(facts, quotation, index),
    ...quotation.segments.flatMap((address, place) =>
      editions.flatMap((edition) =>
        judgePlace(facts, edition, address, ['quotations', index, 'segments', place]),
      ),
    ),
  ])
}

function judgeSpeaker(facts: YamlFile<StoryFacts>, { speaker }: Quotation, index: number): Problem[] {
  if (facts.data.people.includes(speaker)) return []
  const place = facts.positionOf(['quotations', index, 'speaker'])
  return [{ file: facts.file, ...place, rule, expected: 'a speaker listed under people', found: speaker }]
}

function judgePlace(
  facts: YamlFile<StoryFacts>,
  { locale, levels }: SourceEdition,
  address: string,
  path: YamlPath,
): Problem[] {
  const place = { file: facts.file, ...facts.positionOf(path), rule }
  const [levelName, segmentId] = address.split('.')
  const level = levels.find((candidate) => candidate.level === levelName)
  if (!level) {
    // A level that story.yaml lists and a language lacks is a missing file, not a wrong address.
    if (facts.data.levels.some((name) => name === levelName)) return []
    return [{ ...place, expected: 'a level that the story has', found: address }]
  }
  const segment = segmentsOf(level).find((candidate) => candidate.id === segmentId)
  if (!segment) return [{ ...place, expected: `a segment that ${level.file} has`, found: address }]
  if (findQuotedPassages(segment.text, conventionsOf(locale).quotationMarks).length > 0) return []
  const expected = `words in quotation marks in ${level.file}:${segment.line}`
  return [{ ...place, expected, found: `${address}, which has none there` }]
}
