import type { Problem } from '../model/problem.ts'
import { glossMarksOf } from '../source/gloss-marks-of.ts'
import { segmentsOf } from '../source/segments-of.ts'
import type { SourceLevel, SourceStory } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

/** A term that is marked at a level in one language is marked at that level in every language. */
export const glossaryMarksAlign: Rule = (story) =>
  story.editions.flatMap((edition) =>
    edition.levels.flatMap((level) => {
      const marked = new Set(glossMarksOf(level).map((mark) => mark.term))
      return marksElsewhere(story, level)
        .filter(({ term }) => !marked.has(term))
        .filter(({ term }, index, all) => all.findIndex((other) => other.term === term) === index)
        .map(
          ({ term, segmentId, file, line }): Problem => ({
            file: level.file,
            line: segmentsOf(level).find((segment) => segment.id === segmentId)?.line ?? 1,
            rule: 'glossary-marks-align',
            expected: `a mark gloss:${term}, as in ${file}:${line}`,
            found: 'no mark at this level',
          }),
        )
    }),
  )

function marksElsewhere(story: SourceStory, level: SourceLevel) {
  return story.editions
    .flatMap((edition) => edition.levels)
    .filter((other) => other.level === level.level && other !== level)
    .flatMap((other) =>
      glossMarksOf(other).map(({ term, segmentId, position }) => ({
        term,
        segmentId,
        file: other.file,
        line: position.line,
      })),
    )
}
