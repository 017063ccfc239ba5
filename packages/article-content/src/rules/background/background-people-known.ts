import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../rule.ts'

const rule = 'background-people-known'

/** The background tells only of people of the story, and nobody took office after the day of the story. */
export const backgroundPeopleKnown: Rule = ({ facts, people }) => {
  if (!facts || !people) return []
  const { people: known, asOf } = facts.data
  return Object.entries(people.data).flatMap(([id, { since }]): Problem[] => {
    const unknown = known.includes(id)
      ? []
      : [{ path: [id], expected: `one of the people of ${facts.file}`, found: id }]
    const late =
      since !== undefined && since > asOf
        ? [{ path: [id, 'since'], expected: `${asOf} or earlier, the day of the story`, found: since }]
        : []
    return [...unknown, ...late].map(({ path, ...fault }) => ({
      file: people.file,
      ...people.positionOf(path),
      rule,
      ...fault,
    }))
  })
}
