import type { Discrimination, Facility } from '@karda/assessment'
import type { ItemResult } from '../results.ts'

/** By what a table of questions can be sorted. */
export const itemOrders = ['place', 'facility', 'discrimination'] as const

/** See `itemOrders`: as they are asked, the hardest first, or those first that tell students apart worst. */
export type ItemOrder = (typeof itemOrders)[number]

/** Which order a page's query asks for; as they are asked where it asks for none. */
export function itemOrderOf(value: string | undefined): ItemOrder {
  return itemOrders.find((order) => order === value) ?? 'place'
}

/** Questions in an order; those of which nothing can be said stand last, and equal ones as they are asked. */
export function sortItems(items: readonly ItemResult[], order: ItemOrder): ItemResult[] {
  switch (order) {
    case 'place':
      return [...items]
    case 'facility':
      return items.toSorted((one, other) => placeOf(one.facility) - placeOf(other.facility))
    case 'discrimination':
      return items.toSorted((one, other) => placeOf(one.discrimination) - placeOf(other.discrimination))
    default:
      return order satisfies never
  }
}

/** Both lie between -1 and 1. */
function placeOf(statistic: Facility | Discrimination): number {
  return statistic.kind === 'estimated' ? statistic.value : 2
}
