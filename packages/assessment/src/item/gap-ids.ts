import type { GapItem } from './item.ts'

/** The ids of an item's gaps, in the order of its text. */
export function gapIds(item: GapItem): string[] {
  return item.text.flatMap((piece) => (piece.kind === 'gap' ? [piece.id] : []))
}
