import type { Problem } from '../../model/problem.ts'
import { segmentsOf } from '../../source/segments-of.ts'
import { sourceItems } from '../../source/source-items.ts'
import type { SourceStory } from '../../source/source-story.ts'
import type { Rule } from '../rule.ts'
import { type Fault, reportFault } from './fault.ts'

/** The segments that an item names, as evidence or to choose from, stand in the text of every language. */
export const itemEvidenceExists: Rule = (story) =>
  sourceItems(story).flatMap(({ id, facts }) => [
    ...judgeSegments(story, id, 'evidence', facts.evidence),
    ...(facts.type === 'hot-text' ? judgeSegments(story, id, 'choices', facts.choices) : []),
  ])

function judgeSegments(
  story: SourceStory,
  id: string,
  field: 'evidence' | 'choices',
  segments: readonly string[],
): Problem[] {
  const { items } = story
  if (!items) return []
  return segments.flatMap((segment, index) =>
    segmentFaults(story, segment)
      .map((expected): Fault => ({ path: [field, index], expected, found: segment }))
      .map((fault) => reportFault('item-evidence-exists', items, id, fault)),
  )
}

/** What each language’s text should have and has not. */
function segmentFaults({ facts, editions }: SourceStory, reference: string): string[] {
  const [levelName, segmentId] = reference.split('.')
  if (facts && !facts.data.levels.some((level) => level === levelName)) {
    return [`a segment at a level that the story has: ${facts.data.levels.join(', ')}`]
  }
  // A text that a language lacks is a missing file, not a wrong segment.
  return editions
    .flatMap((edition) => edition.levels.filter(({ level }) => level === levelName))
    .filter((level) => !segmentsOf(level).some(({ id }) => id === segmentId))
    .map(({ file }) => `a segment that ${file} has`)
}
