/** The ids in a new order: the one at `place` (from 0) one step up (-1) or down (1); as they were at either end. */
export function moveEntry(ids: readonly string[], place: number, step: -1 | 1): readonly string[] {
  const [entry, neighbour] = [ids[place], ids[place + step]]
  if (entry === undefined || neighbour === undefined) return ids
  return ids.with(place, neighbour).with(place + step, entry)
}
