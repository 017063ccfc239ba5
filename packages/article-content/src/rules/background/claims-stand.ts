import type { Problem } from '../../model/problem.ts'
import { reportHeadline } from '../../schema/claim-facts.ts'
import { segmentsOf } from '../../source/segments-of.ts'
import type { SourceLevel } from '../../source/source-story.ts'
import type { Rule } from '../rule.ts'

const rule = 'claims-stand'

/** Each claim stands in a segment of every language, each segment makes a claim, and claims stand in the order of the text. */
export const claimsStand: Rule = ({ claims, editions }) => {
  if (!claims) return []
  const texts = editions.flatMap(({ levels }) => levels.filter(({ level }) => level === 'full'))
  const places = claims.data.map(({ where }) => where)
  const at = (index: number) => ({ file: claims.file, ...claims.positionOf([index, 'where']), rule })
  const missing = texts.flatMap((text) =>
    places.flatMap((where, index): Problem[] =>
      placesIn(text).includes(where)
        ? []
        : [{ ...at(index), expected: `a segment that ${text.file} has`, found: where }],
    ),
  )
  const [reference] = texts
  if (!reference) return []
  const order = placesIn(reference)
  const unclaimed = order
    .filter((place) => place !== reportHeadline && !places.includes(place))
    .map((place) => ({
      file: claims.file,
      line: 1,
      rule,
      expected: `the claim of ${place}`,
      found: 'none',
      hint: 'A sentence of a story always claims something: say who claims it.',
    }))
  const astray = places.flatMap((where, index): Problem[] => {
    const before = places[index - 1]
    if (before === undefined || !order.includes(where)) return []
    if (order.indexOf(where) >= order.indexOf(before)) return []
    return [{ ...at(index), expected: `a place after ${before}, in the order of the text`, found: where }]
  })
  return [...missing, ...unclaimed, ...astray]
}

/** Where a claim can stand in a text, in the order in which it is read. */
function placesIn(text: SourceLevel): string[] {
  return [reportHeadline, ...segmentsOf(text).map(({ id }) => `full.${id}`)]
}
