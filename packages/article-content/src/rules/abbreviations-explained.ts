import {
  type Abbreviation,
  findAbbreviations,
  initialsMatch,
  isExplainedInPlace,
} from '../languages/abbreviations.ts'
import type { Problem } from '../model/problem.ts'
import type { GlossaryEntry } from '../schema/glossary.ts'
import { placeInSegment } from '../source/place-in-segment.ts'
import { segmentsOf } from '../source/segments-of.ts'
import type { SourceEdition, SourceLevel } from '../source/source-story.ts'
import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

const rule = 'abbreviations-explained'
const expected = 'what the abbreviation stands for, at its first use'

/**
 * An abbreviation in capitals is explained where a text first uses it: in a level’s text on the spot, in the
 * headline, the standfirst and an explanation on the spot or by a glossary entry with a full name.
 */
export const abbreviationsExplained: Rule = ({ editions }) =>
  editions.flatMap((edition) => [
    ...edition.levels.flatMap(judgeLevel),
    ...judgeWords(edition),
    ...judgeExplanations(edition),
  ])

function judgeLevel(level: SourceLevel): Problem[] {
  const seen = new Set<string>()
  return segmentsOf(level).flatMap((segment) =>
    findAbbreviations(segment.text)
      .filter(({ letters }) => !seen.has(letters) && seen.add(letters))
      .filter((abbreviation) => !isExplainedInPlace(segment.text, abbreviation))
      .map(({ letters, start, end }) => ({
        file: level.file,
        ...placeInSegment(segment, start),
        rule,
        expected,
        found: excerpt(segment.text, start, end),
        hint: `Write the full name and then (${letters}).`,
      })),
  )
}

function judgeWords({ words, glossary }: SourceEdition): Problem[] {
  if (!words) return []
  return (['headline', 'standfirst'] as const).flatMap((key) =>
    unexplained(words.data[key], glossary?.data).map(({ start, end }) => ({
      file: words.file,
      ...words.positionIn([key], start),
      rule,
      expected,
      found: excerpt(words.data[key], start, end),
      hint: 'Explain it on the spot, or give its glossary entry a fullName.',
    })),
  )
}

function judgeExplanations({ glossary }: SourceEdition): Problem[] {
  if (!glossary) return []
  return Object.entries(glossary.data).flatMap(([term, { explanation }]) =>
    unexplained(explanation, glossary.data).map(({ start, end }) => ({
      file: glossary.file,
      ...glossary.positionIn([term, 'explanation'], start),
      rule,
      expected,
      found: excerpt(explanation, start, end),
      hint: 'Explain it on the spot, or give its glossary entry a fullName.',
    })),
  )
}

function unexplained(text: string, glossary: Record<string, GlossaryEntry> = {}): Abbreviation[] {
  const seen = new Set<string>()
  const entries = Object.values(glossary)
  return findAbbreviations(text)
    .filter(({ letters }) => !seen.has(letters) && seen.add(letters))
    .filter((abbreviation) => !isExplainedInPlace(text, abbreviation))
    .filter(({ letters }) => !entries.some((entry) => explains(entry, letters)))
}

function explains({ headword, fullName }: GlossaryEntry, letters: string): boolean {
  return headword === letters && fullName !== undefined && initialsMatch(fullName, letters)
}
