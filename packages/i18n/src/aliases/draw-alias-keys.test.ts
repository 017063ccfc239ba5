import { describe, expect, it } from 'vitest'
import { aliasName } from './alias-name.ts'
import { drawAliasKeys } from './draw-alias-keys.ts'

const pairs = 48 * 64

describe('drawAliasKeys', () => {
  it('draws as many aliases as asked, each of our words', () => {
    const drawn = drawAliasKeys(30, [], seededRandom(1))
    expect(new Set(drawn.map((aliasKey) => aliasName('hy', aliasKey))).size).toBe(30)
  })

  it('gives no two seats of a class the same noun or adjective while there are others', () => {
    const drawn = drawAliasKeys(48, [], seededRandom(2))
    expect(new Set(drawn.map(nounOf)).size).toBe(48)
    expect(new Set(drawn.map(adjectiveOf)).size).toBe(48)
  })

  it('keeps clear of the aliases and the words that the class has', () => {
    const taken = drawAliasKeys(40, [], seededRandom(3))
    const drawn = drawAliasKeys(24, taken, seededRandom(4))
    expect(new Set([...taken, ...drawn].map(nounOf)).size).toBe(64)
  })

  it('spends every noun once more before any comes a third time', () => {
    const nouns = drawAliasKeys(128, [], seededRandom(5)).map(nounOf)
    expect(Object.values(countEach(nouns))).toEqual(Array(64).fill(2))
  })

  it('draws every pair once, then none', () => {
    const drawn = drawAliasKeys(pairs + 1, [], seededRandom(6))
    expect(new Set(drawn).size).toBe(pairs)
    expect(drawn).toHaveLength(pairs)
  })

  it('draws the pairs that a nearly full class has left', () => {
    const all = drawAliasKeys(pairs, [], seededRandom(7))
    expect(drawAliasKeys(5, all.slice(2), seededRandom(8)).sort()).toEqual(all.slice(0, 2).sort())
  })

  it('passes over aliases of a class that are not of our words', () => {
    expect(drawAliasKeys(1, ['a-b', ''], () => 0)).toEqual(['brave-otter'])
  })

  it('draws each noun about as often as any other', () => {
    const random = seededRandom(9)
    const nouns = Array.from({ length: 6400 }, () => drawAliasKeys(1, [], random))
      .flat()
      .map(nounOf)
    const counts = Object.values(countEach(nouns))
    expect(counts).toHaveLength(64)
    // Of 6400 draws 100 fall to a noun; 50 is five standard deviations.
    expect(Math.min(...counts)).toBeGreaterThan(50)
    expect(Math.max(...counts)).toBeLessThan(150)
  })

  it('draws nothing for no seats', () => {
    expect(drawAliasKeys(0, [], seededRandom(1))).toEqual([])
  })
})

/** Numbers that look random and are the same each time (a linear congruential generator, Numerical Recipes). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function adjectiveOf(aliasKey: string): string | undefined {
  return aliasKey.split('-')[0]
}

function nounOf(aliasKey: string): string {
  return aliasKey.split('-')[1] ?? ''
}

function countEach(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(words, (word) => word)].map(([word, same]) => [word, same.length]),
  )
}
