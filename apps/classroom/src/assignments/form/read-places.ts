import { z } from 'zod'
import type { AssignmentFields } from './assignment-fields.ts'

/** The numbers beside the items, or the first text that is none. */
export type ReadPlaces =
  | { kind: 'valid'; places: ReadonlyMap<string, number> }
  | { kind: 'invalid'; itemId: string; found: string }

const placeSchema = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/)
  .transform(Number)

/** See `ReadPlaces`. An empty field leaves its item where it is. */
export function readPlaces({ listed, places }: Pick<AssignmentFields, 'listed' | 'places'>): ReadPlaces {
  const numbers = new Map<string, number>()
  for (const itemId of listed) {
    const found = places[itemId] ?? ''
    if (found.trim() === '') continue
    const place = placeSchema.safeParse(found)
    if (!place.success) return { kind: 'invalid', itemId, found }
    numbers.set(itemId, place.data)
  }
  return { kind: 'valid', places: numbers }
}
