import type { Item } from '@karda/assessment'

/** The items of one type among `items`; twins are all of the same type. */
export function itemsOfType<Type extends Item['type']>(
  items: readonly Item[],
  type: Type,
): Extract<Item, { type: Type }>[] {
  const isOfType = (item: Item): item is Extract<Item, { type: Type }> => item.type === type
  return items.filter(isOfType)
}
