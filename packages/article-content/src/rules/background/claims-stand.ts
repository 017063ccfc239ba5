import type { Problem } from '../../model/problem.ts'
import { reportHeadline } from '../../schema/claim-facts.ts'
import { segmentsOf } from '../../source/segments-of.ts'
import type { SourceLevel } from '../../source/source-story.ts'
import type { Rule } from '../rule.ts'

const rule = 'claims-stand'

/**
 * Each claim stands in segments that every language has, in their order; each segment of every level makes a claim; and
 * claims stand in the order in which the full text first makes them.
 */
export const claimsStand: Rule = ({ claims, editions }) => {
  if (!claims) return []
  const texts = editions.flatMap(({ levels }) => levels)
  if (texts.length === 0) return []
  const places = claims.data.flatMap(({ where }, claim) =>
    where
      .filter((place) => place !== reportHeadline)
      .map((place, index) => ({ place, path: [claim, 'where', index] as const })),
  )
  const at = (path: (typeof places)[number]['path']) => ({
    file: claims.file,
    ...claims.positionOf([...path]),
    rule,
  })

  const missing = texts.flatMap((text) => {
    const order = placesIn(text)
    return places
      .filter(({ place }) => place.startsWith(`${text.level}.`) && !order.includes(place))
      .map(
        ({ place, path }): Problem => ({
          ...at(path),
          expected: `a segment that ${text.file} has`,
          found: place,
        }),
      )
  })
  const levels = new Set(texts.map(({ level }) => `${level}.`))
  const elsewhere = places
    .filter(({ place }) => !levels.has(place.slice(0, place.indexOf('.') + 1)))
    .map(
      ({ place, path }): Problem => ({
        ...at(path),
        expected: 'a segment of a level that the story has',
        found: place,
      }),
    )
  const claimed = new Set(places.map(({ place }) => place))
  const unclaimed = [...new Set(texts.flatMap(placesIn))]
    .filter((place) => !claimed.has(place))
    .map((place) => ({
      file: claims.file,
      line: 1,
      rule,
      expected: `the claim of ${place}`,
      found: 'none',
      hint: 'A sentence of a story always claims something: say who claims it.',
    }))
  const order = [...new Set(texts.flatMap(placesIn))]
  const standing = places.filter(({ place }) => order.includes(place))
  const sequences = [
    ...Object.values(Object.groupBy(standing, ({ place, path }) => `${path[0]} ${place.split('.')[0]}`)),
    claims.data.flatMap((_, claim) => {
      const first = standing.find(({ place, path }) => path[0] === claim && place.startsWith('full.'))
      return first ?? []
    }),
  ]
  const astray = sequences.flatMap((sequence = []) =>
    sequence.flatMap(({ place, path }, index): Problem[] => {
      const before = sequence[index - 1]?.place
      if (before === undefined || order.indexOf(place) >= order.indexOf(before)) return []
      return [{ ...at(path), expected: `a place after ${before}, in the order of the text`, found: place }]
    }),
  )
  return [...missing, ...elsewhere, ...unclaimed, ...astray]
}

/** Where a claim can stand in a text, in the order in which it is read. */
function placesIn(text: SourceLevel): string[] {
  return segmentsOf(text).map(({ id }) => `${text.level}.${id}`)
}
