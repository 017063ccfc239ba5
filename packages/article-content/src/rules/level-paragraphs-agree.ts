import type { Problem } from '../model/problem.ts'
import type { SourceLevel } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

/** A story has as many paragraphs at each level: the third of one level retells the third of the other. */
export const levelParagraphsAgree: Rule = ({ editions }) =>
  editions.flatMap(({ levels: [hardest, ...others] }) =>
    hardest ? others.flatMap((level) => compareCounts(hardest, level)) : [],
  )

function compareCounts(hardest: SourceLevel, level: SourceLevel): Problem[] {
  const expected = hardest.paragraphs.length
  const found = level.paragraphs.length
  if (expected === found) return []
  const place = level.paragraphs[expected] ?? level.paragraphs.at(-1)
  return [
    {
      file: level.file,
      line: place?.line ?? 1,
      rule: 'level-paragraphs-agree',
      expected: `${paragraphs(expected)}, as in ${hardest.file}`,
      found: paragraphs(found),
      hint: 'A paragraph retells the one of the same number, so that whoever changes the level keeps the place.',
    },
  ]
}

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`
}
