import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { segmentListSchema } from './segment-reference.ts'

/** What an item asks a reader to do. */
export const itemSkills = [
  'locate',
  'infer',
  'vocabulary',
  'who-says',
  'sequence',
  'headline-and-body',
  'main-idea',
] as const

/** Who meets an item: whoever practises, or a class that was assigned it. The two share no item. */
export const itemPools = ['practice', 'assignment'] as const

const several = (ids: z.infer<typeof identifierListSchema>) => ids.length >= 2
const severalIdsSchema = identifierListSchema.refine(several, 'at least two ids')

const whatEveryItemHas = {
  skill: z.enum(itemSkills),
  pool: z.enum(itemPools),
  /** The segments that decide the item; it is asked at the levels that they name. */
  evidence: segmentListSchema,
}

const itemFactsSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice'),
    ...whatEveryItemHas,
    cardinality: z.enum(['single', 'multiple']).default('single'),
    choices: severalIdsSchema,
    /** Choices that keep their place when the others are shuffled (QTI `fixed`). */
    fixed: identifierListSchema.default([]),
  }),
  z.strictObject({ type: z.literal('true-false-not-stated'), ...whatEveryItemHas }),
  z.strictObject({ type: z.literal('order'), ...whatEveryItemHas, choices: severalIdsSchema }),
  z.strictObject({
    type: z.literal('match'),
    ...whatEveryItemHas,
    sources: severalIdsSchema,
    targets: severalIdsSchema,
  }),
  z.strictObject({
    type: z.literal('gap'),
    ...whatEveryItemHas,
    gaps: identifierListSchema.refine((ids) => ids.length >= 1, 'at least one id'),
    words: severalIdsSchema,
  }),
  z.strictObject({
    type: z.literal('hot-text'),
    ...whatEveryItemHas,
    /** The sentences to choose from, at each level at which the item is asked. */
    choices: segmentListSchema,
  }),
  z.strictObject({
    type: z.literal('short-answer'),
    ...whatEveryItemHas,
    answer: z.enum(['word', 'number']),
  }),
  z.strictObject({
    type: z.literal('extended'),
    ...whatEveryItemHas,
    /** The rubric: each criterion with the most points that it can bring. */
    criteria: z
      .record(identifierSchema, z.int().min(1).max(10))
      .refine((criteria) => Object.keys(criteria).length > 0, 'at least one criterion'),
  }),
])

// An id of digits alone would lose its place: objects put such keys first, in the order of numbers.
const itemIdSchema = identifierSchema.regex(/^[a-z]/, 'an id that begins with a letter')

/** `items.yaml`: the items of a story without a word of any language, by item id, in the order they are asked. */
export const itemsFileSchema = z.record(itemIdSchema, itemFactsSchema)

/** The items of a story without words, by item id. */
export type ItemFactsById = z.infer<typeof itemsFileSchema>

/** One item without words; `type` says of which kind. */
export type ItemFacts = z.infer<typeof itemFactsSchema>

/** The kinds of items, in the terms of QTI 3: which interaction each is, its own documentation says. */
export type ItemType = ItemFacts['type']

/** See `itemSkills`. */
export type ItemSkill = (typeof itemSkills)[number]

/** See `itemPools`. */
export type ItemPool = (typeof itemPools)[number]
