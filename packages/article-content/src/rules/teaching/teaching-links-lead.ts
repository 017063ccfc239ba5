import type { Link } from 'mdast'
import type { Problem } from '../../model/problem.ts'
import type { SourceStory } from '../../source/source-story.ts'
import { linksIn } from '../../source/teaching/links-in.ts'
import { readTarget } from '../../source/teaching/read-target.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'
import type { Rule } from '../rule.ts'
import { teachingProblem } from './teaching-problem.ts'

/** What teacher's notes cite is a source of story.yaml, and a paragraph that they name is in the story at every level. */
export const teachingLinksLead: Rule = (story) =>
  story.editions.flatMap(({ teaching }) =>
    teaching ? linksIn(teaching.tree).flatMap((link) => judge(link, teaching, story)) : [],
  )

function judge(link: Link, teaching: SourceTeaching, { facts, editions }: SourceStory): Problem[] {
  const target = readTarget(link.url)
  if (target?.kind === 'source' && facts && !(target.id in facts.data.sources)) {
    return [complain(link, teaching, `an id under sources in ${facts.file}`, target.id)]
  }
  if (target?.kind !== 'paragraph') return []
  const lacking = editions
    .flatMap(({ levels }) => levels)
    .find(({ paragraphs }) => !paragraphs.some(({ id }) => id === target.id))
  return lacking ? [complain(link, teaching, `a paragraph of ${lacking.file}`, target.id)] : []
}

function complain(link: Link, teaching: SourceTeaching, expected: string, found: string): Problem {
  return teachingProblem('teaching-links-lead', teaching, link, { expected, found })
}
