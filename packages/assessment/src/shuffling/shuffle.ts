import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { compareTexts } from '../plain-data/compare-texts.ts'

/**
 * The parts in an order that depends on their ids and the seed (32 bits) alone, not on the order in which they are given.
 * Each takes a random number of 32 bits and they are sorted by it: all orders are equally likely, but for ties, one in
 * four thousand million.
 */
export function shuffle<Part extends { id: string }>(parts: readonly Part[], seed: number): Part[] {
  const generator = xoroshiro128plus(seed)
  return [...parts]
    .sort((one, other) => compareTexts(one.id, other.id))
    .map((part) => ({ part, place: generator.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ part }) => part)
}
