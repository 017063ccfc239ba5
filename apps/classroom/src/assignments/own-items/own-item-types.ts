import { z } from 'zod'

/** The kinds of items that a teacher can write. */
export const ownItemTypes = ['choice', 'true-false-not-stated', 'short-answer', 'extended'] as const

/** See `ownItemTypes`. */
export type OwnItemType = (typeof ownItemTypes)[number]

/** The name of a kind of item, where it comes from outside. */
export const ownItemTypeSchema = z.enum(ownItemTypes)

/** What a teacher can write at most. */
export const ownItemLimits = {
  choices: 6,
  criteria: 5,
  /** Points of one criterion. */
  points: 10,
  /** Characters of one text. */
  text: 1000,
} as const

/** Numbers from 1 to the most choices, or criteria, of an item. */
export function rowsTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1)
}
