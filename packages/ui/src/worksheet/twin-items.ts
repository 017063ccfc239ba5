import type { Item } from '@karda/assessment'
import type { Sheet } from './sheet.ts'

/** The questions of a sheet in order, each in all of the sheet's languages; the page's own first. */
export function twinItems({ texts: [first, ...others] }: Sheet): Item[][] {
  return first.items.map((item) => [
    item,
    ...others.flatMap(({ items }) => items.filter(({ id }) => id === item.id)),
  ])
}
