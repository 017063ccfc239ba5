import type { GapItem } from '@karda/assessment'

/** The number of a gap in its text, from 1; 0 where the text has no such gap. */
export function gapNumber(item: GapItem, gap: string): number {
  return item.text.filter((piece) => piece.kind === 'gap').findIndex(({ id }) => id === gap) + 1
}
