import type { AssignmentFields } from './assignment-fields.ts'
import { numbered } from './default-fields.ts'
import { orderByPlaces } from './order-by-places.ts'
import { readPlaces } from './read-places.ts'

/**
 * The form with the items that can be chosen now: those that it listed, in the order of the numbers typed, then those
 * that are new to it, which are ticked. Numbers start anew at 1 unless one of them cannot be used.
 */
export function relistItems(fields: AssignmentFields, available: readonly string[]): AssignmentFields {
  const places = readPlaces(fields)
  const known = places.kind === 'valid' ? orderByPlaces(fields.listed, places.places) : fields.listed
  const kept = [...new Set(known)].filter((id) => available.includes(id))
  const added = available.filter((id) => !fields.listed.includes(id))
  const listed = [...kept, ...added]
  const isNumberedAnew = places.kind === 'valid'
  return {
    ...fields,
    listed,
    items: [...fields.items.filter((id) => available.includes(id)), ...added],
    places: isNumberedAnew ? numbered(listed) : { ...numbered(listed), ...fields.places },
  }
}
