import type { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

const rule = 'ordered-dates'

/** A story is not modified before it is published, and its corrections stand newest first. */
export const orderedDates: Rule = ({ facts }) => {
  if (!facts) return []
  const { published, modified, corrections } = facts.data
  const problems: Problem[] = []
  if (modified < published) {
    const place = facts.positionOf(['modified'])
    problems.push({ file: facts.file, ...place, rule, expected: `${published} or later`, found: modified })
  }
  corrections.forEach(({ date }, index) => {
    const place = { file: facts.file, ...facts.positionOf(['corrections', index, 'date']), rule, found: date }
    const newer = corrections[index - 1]?.date ?? modified
    if (date > newer) problems.push({ ...place, expected: `${newer} or earlier` })
  })
  return problems
}
