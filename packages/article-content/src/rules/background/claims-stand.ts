import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../rule.ts'
import { claimPlaces, placesIn } from './claim-places.ts'

const rule = 'claims-stand'

/** Each claim stands in segments that every language has, and each segment of every level makes a claim. */
export const claimsStand: Rule = (story) => {
  const { claims, editions } = story
  const texts = editions.flatMap(({ levels }) => levels)
  if (!claims || texts.length === 0) return []
  const places = claimPlaces(story)

  const missing = places.flatMap(({ place, level, path }): Problem[] => {
    const problem = { file: claims.file, ...claims.positionOf(path), rule, found: place }
    const ofLevel = texts.filter((text) => text.level === level)
    if (ofLevel.length === 0) return [{ ...problem, expected: 'a segment of a level that the story has' }]
    return ofLevel
      .filter((text) => !placesIn(text).includes(place))
      .map((text) => ({ ...problem, expected: `a segment that ${text.file} has` }))
  })
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
  return [...missing, ...unclaimed]
}
