import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../rule.ts'
import { type ClaimPlace, claimPlaces, placesIn } from './claim-places.ts'

/**
 * Claims stand in the order in which the full text first makes them, and the segments of a claim in that of their text.
 * Segments that no text has are left to another rule.
 */
export const claimsInOrder: Rule = (story) => {
  const { claims, editions } = story
  if (!claims) return []
  const order = [...new Set(editions.flatMap(({ levels }) => levels.flatMap(placesIn)))]
  const standing = claimPlaces(story).filter(({ place }) => order.includes(place))
  const ofClaims = Object.values(Object.groupBy(standing, ({ claim, level }) => `${claim} ${level}`))
  const inFull = standing.filter(({ level }) => level === 'full')
  const firsts = inFull.filter(({ claim }, index) => inFull[index - 1]?.claim !== claim)

  const astray = ({ place, path }: ClaimPlace, before: ClaimPlace | undefined): Problem[] => {
    if (!before || order.indexOf(place) >= order.indexOf(before.place)) return []
    return [
      {
        file: claims.file,
        ...claims.positionOf(path),
        rule: 'claims-in-order',
        expected: `a place after ${before.place}, in the order of the text`,
        found: place,
      },
    ]
  }
  return [...ofClaims, firsts].flatMap((sequence = []) =>
    sequence.flatMap((place, index) => astray(place, sequence[index - 1])),
  )
}
