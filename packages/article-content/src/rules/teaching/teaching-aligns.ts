import type { Problem } from '../../model/problem.ts'
import { otherEditions, referenceEdition } from '../../source/reference-edition.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'
import type { Rule } from '../rule.ts'
import { outlineOfTeaching } from './outline-of-teaching.ts'

const rule = 'teaching-aligns'

/**
 * Notes that one language has every language has, block by block the same: parts, headings, paragraphs, the entries of
 * lists, and where links lead. Only the first place where two files part is named: what follows it is shifted.
 */
export const teachingAligns: Rule = (story) => {
  const reference = referenceEdition(story)?.teaching
  return otherEditions(story).flatMap(({ locale, teaching }) => {
    if (reference && teaching) return compareOutlines(reference, teaching)
    if (reference) return [missing(`${story.slug}/${locale}`, reference)]
    return teaching ? [missing(`${story.slug}/${referenceEdition(story)?.locale}`, teaching)] : []
  })
}

function missing(folder: string, { file }: SourceTeaching): Problem {
  const expected = `this file, as there is ${file}`
  return { file: `${folder}/teaching.md`, line: 1, rule, expected, found: 'no such file' }
}

function compareOutlines(reference: SourceTeaching, other: SourceTeaching): Problem[] {
  const expected = outlineOfTeaching(reference)
  const found = outlineOfTeaching(other)
  const longer = expected.length > found.length ? expected : found
  const index = longer.findIndex((_, place) => expected[place]?.shape !== found[place]?.shape)
  if (index < 0) return []
  const partner = expected[index]
  return [
    {
      file: other.file,
      line: (found[index] ?? found.at(-1))?.line ?? 1,
      rule,
      expected: partner
        ? `${partner.shape}, as in ${reference.file}:${partner.line}`
        : `the end, as in ${reference.file}`,
      found: found[index]?.shape ?? 'the end',
      hint: 'The same headings, paragraphs and lists with the same links, in every language.',
    },
  ]
}
