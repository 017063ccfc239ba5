import type { Problem } from '../model/problem.ts'
import { glossMarksOf } from '../source/gloss-marks-of.ts'
import type { SourceEdition, SourceStory } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

const rule = 'glossary-marks'

/** Every glossary mark has its entry and its place in story.yaml; every term is marked somewhere in each language. */
export const glossaryMarks: Rule = (story) =>
  story.editions.flatMap((edition) => [...judgeMarks(story, edition), ...judgeTerms(story, edition)])

function judgeMarks({ facts }: SourceStory, { glossary, levels }: SourceEdition): Problem[] {
  return levels.flatMap((level) =>
    glossMarksOf(level).flatMap(({ term, position }) => {
      const place = { file: level.file, ...position, rule, found: `gloss:${term}` }
      const missing: Problem[] = []
      if (facts && !facts.data.glossary.includes(term)) {
        missing.push({ ...place, expected: `a term that ${facts.file} lists under glossary` })
      }
      if (glossary && !(term in glossary.data)) {
        missing.push({ ...place, expected: `a term that has an entry in ${glossary.file}` })
      }
      return missing
    }),
  )
}

function judgeTerms({ facts }: SourceStory, { glossary, levels }: SourceEdition): Problem[] {
  if (!facts || !glossary || levels.length === 0) return []
  const marked = new Set(levels.flatMap(glossMarksOf).map((mark) => mark.term))
  return facts.data.glossary
    .filter((term) => term in glossary.data && !marked.has(term))
    .map((term) => ({
      file: glossary.file,
      ...glossary.positionOf([term]),
      rule,
      expected: `${term} marked in the text at one level at least`,
      found: 'no mark',
      hint: `Mark the word where it first stands: [word](gloss:${term})`,
    }))
}
