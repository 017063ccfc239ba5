/**
 * The order that a teacher asks for by numbers. `ids` is the order that was shown, numbered from 1; `places` has the
 * number that now stands beside each. Whatever has its old number keeps its order among its like; whatever was given
 * another one comes to stand at that very place, the last of several that were given the same.
 */
export function orderByPlaces(ids: readonly string[], places: ReadonlyMap<string, number>): string[] {
  const isMoved = (id: string, index: number) => (places.get(id) ?? index + 1) !== index + 1
  const ordered = ids.filter((id, index) => !isMoved(id, index))
  const moved = ids
    .filter(isMoved)
    .map((id) => ({ id, place: places.get(id) ?? 0 }))
    .sort((one, other) => one.place - other.place)
  for (const { id, place } of moved) ordered.splice(Math.max(0, place - 1), 0, id)
  return ordered
}
