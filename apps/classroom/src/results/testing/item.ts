import type { ItemResult, Results } from '../results.ts'

/** What the results say of an item. */
export function item(results: Results, itemId: string): ItemResult | undefined {
  return results.items.find((one) => one.itemId === itemId)
}
