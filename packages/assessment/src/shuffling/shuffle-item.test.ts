import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../item/ids-of.ts'
import type { Item } from '../item/item.ts'
import {
  choiceItem,
  extendedItem,
  gapItem,
  hotTextItem,
  matchItem,
  orderItem,
  shortAnswerItem,
  statementItem,
} from '../testing/build-items.ts'
import { itemsWithKeys } from '../testing/items-with-keys.ts'
import { shuffleItem } from './shuffle-item.ts'

const letters = [...'abcdefgh']

describe('shuffleItem', () => {
  it('gives these orders, now and in every later version: an attempt keeps only its seed', () => {
    expect(orderOf(shuffleItem(choiceItem(letters), 1))).toBe('fhgbecad')
    expect(orderOf(shuffleItem(choiceItem(letters), 2))).toBe('gfcaebdh')
    expect(orderOf(shuffleItem(choiceItem(letters, { id: 'another-item' }), 1))).toBe('hgedfbca')
    expect(orderOf(shuffleItem(orderItem(letters), 1))).toBe('fhgbecad')
    expect(orderOf(shuffleItem(gapItem(['one'], letters), 1))).toBe('fhgbecad')
    expect(orderOf(shuffleItem(matchItem(letters, letters), 1))).toBe('abdhcefg efchdbag')
  })

  it('keeps fixed choices in their place', () => {
    const item = choiceItem(letters, { fixed: ['a', 'd', 'h'] })
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = orderOf(shuffleItem(item, seed))
        expect([order[0], order[3], order[7]]).toEqual(['a', 'd', 'h'])
        expect([...order].sort()).toEqual(letters)
      }),
    )
  })

  it.each([
    statementItem(),
    hotTextItem(['p2s1', 'p1s1', 'p1s2']),
    shortAnswerItem(),
    extendedItem(),
    choiceItem(letters, { fixed: letters }),
  ])('leaves as it is what has an order of its own: %o', (item) => {
    for (const seed of [0, 1, 2, 3]) expect(shuffleItem(item, seed)).toEqual(item)
  })

  it('changes nothing but the order', () => {
    fc.assert(
      fc.property(itemsWithKeys, fc.integer(), ({ item }, seed) => {
        expect(sorted(shuffleItem(item, seed))).toEqual(sorted(item))
      }),
    )
  })

  it('gives twins in two languages one order, also where their files list the choices otherwise', () => {
    fc.assert(
      fc.property(itemsWithKeys, fc.integer(), ({ item }, seed) => {
        expect(idsIn(shuffleItem(twinOf(item), seed))).toEqual(idsIn(shuffleItem(item, seed)))
      }),
    )
  })

  it('puts each choice in each place equally often', () => {
    const item = choiceItem(['a', 'b', 'c', 'd'])
    const rounds = 4800
    const counts = new Map<string, number>()
    for (let seed = 0; seed < rounds; seed += 1) {
      const order = orderOf(shuffleItem(item, seed))
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    // 24 orders, 200 expected of each; the chi-square of 23 degrees of freedom is above 49.7 once in a thousand times.
    const expected = rounds / 24
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(counts.size).toBe(24)
    expect(chiSquare).toBeLessThan(49.7)
  })

  it('puts two items with the same ids in orders that have nothing to do with each other', () => {
    const seeds = Array.from({ length: 1000 }, (_, seed) => seed)
    const isSame = (seed: number) =>
      orderOf(shuffleItem(choiceItem(['a', 'b', 'c'], { id: 'one' }), seed)) ===
      orderOf(shuffleItem(choiceItem(['a', 'b', 'c'], { id: 'two' }), seed))
    const share = seeds.filter(isSame).length / seeds.length
    expect(share).toBeGreaterThan(0.12)
    expect(share).toBeLessThan(0.22)
  })
})

/** The same item in Armenian; its choices, where none is fixed, are listed backwards. */
function twinOf(item: Item): Item {
  const translated = <Part extends { id: string }>(parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, text: `«${part.id}»` })).reverse()
  switch (item.type) {
    case 'choice':
    case 'order':
      return { ...item, locale: 'hy', choices: translated(item.choices) }
    case 'match':
      return { ...item, locale: 'hy', sources: translated(item.sources), targets: translated(item.targets) }
    case 'gap':
      return { ...item, locale: 'hy', words: translated(item.words) }
    default:
      return { ...item, locale: 'hy' }
  }
}

function listsIn(item: Item): (readonly { id: string }[])[] {
  switch (item.type) {
    case 'choice':
    case 'order':
    case 'hot-text':
      return [item.choices]
    case 'match':
      return [item.sources, item.targets]
    case 'gap':
      return [item.words]
    default:
      return []
  }
}

function idsIn(item: Item): string[][] {
  return listsIn(item).map(idsOf)
}

function orderOf(item: Item): string {
  return idsIn(item)
    .map((ids) => ids.join(''))
    .join(' ')
}

/** The item with its lists in the order of their ids. */
function sorted(item: Item): Item {
  const byId = <Part extends { id: string }>(parts: readonly Part[]) =>
    [...parts].sort((one, other) => one.id.localeCompare(other.id))
  switch (item.type) {
    case 'choice':
    case 'order':
      return { ...item, choices: byId(item.choices) }
    case 'match':
      return { ...item, sources: byId(item.sources), targets: byId(item.targets) }
    case 'gap':
      return { ...item, words: byId(item.words) }
    default:
      return item
  }
}
