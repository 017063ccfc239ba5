import type { Problem } from '../model/problem.ts'
import { pairSegments, type SegmentPair } from '../source/pair-segments.ts'
import { findMentions } from './find-mentions.ts'
import type { Rule } from './rule.ts'

/** Each segment mentions the same people and places in every language, by the forms that words.yaml lists. */
export const namesAgree: Rule = (story) => pairSegments(story).flatMap(compareMentions)

function compareMentions({ reference, other }: SegmentPair): Problem[] {
  if (!reference.edition.words || !other.edition.words) return []
  const expected = findMentions(reference.segment.text, reference.edition.words.data)
  const found = findMentions(other.segment.text, other.edition.words.data)
  if (list(expected) === list(found)) return []
  return [
    {
      file: other.level.file,
      line: other.segment.line,
      rule: 'names-agree',
      expected: `${list(expected)}, as in ${reference.level.file}:${reference.segment.line}`,
      found: list(found),
      hint: 'If a name stands there in another form, add the form to mentions in words.yaml.',
    },
  ]
}

function list(ids: ReadonlySet<string>): string {
  return [...ids].sort().join(', ') || 'nobody and no place'
}
