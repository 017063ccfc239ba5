import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../rule.ts'

const rule = 'timeline-in-order'

/** The events of a timeline stand in the order of their days, none ends before it begins, and none is of later than the story. */
export const timelineInOrder: Rule = ({ facts, timeline }) => {
  if (!timeline) return []
  const asOf = facts?.data.asOf
  return timeline.data.flatMap(({ date, until }, index): Problem[] => {
    const at = (field: string) => ({ file: timeline.file, ...timeline.positionOf([index, field]), rule })
    const before = timeline.data[index - 1]?.date
    const end = until ?? date
    const problems: Problem[] = []
    // ISO dates of any length compare as texts.
    if (before !== undefined && date < before) {
      problems.push({ ...at('date'), expected: `${before} or later`, found: date })
    }
    if (until !== undefined && until <= date) {
      problems.push({ ...at('until'), expected: `a day after ${date}`, found: until })
    }
    if (asOf !== undefined && end > asOf) {
      problems.push({
        ...at(until === undefined ? 'date' : 'until'),
        expected: `${asOf} or earlier, the day of the story`,
        found: end,
      })
    }
    return problems
  })
}
