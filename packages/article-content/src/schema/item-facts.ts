import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { itemTypeNotes } from './item-type-notes.ts'
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
const severalIdsSchema = identifierListSchema.refine(several, 'at least two ids').meta({ minItems: 2 })

const whatEveryItemHas = {
  skill: z.enum(itemSkills).describe('What the item asks a reader to do.'),
  pool: z
    .enum(itemPools)
    .describe('practice: for everybody; assignment: for classes that a teacher gives it to.'),
  evidence: segmentListSchema.describe(
    'The segments that decide the item, such as full.p2s1; it is asked at the levels that they name.',
  ),
}

const itemFactsSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice').describe(itemTypeNotes.choice),
    ...whatEveryItemHas,
    cardinality: z
      .enum(['single', 'multiple'])
      .describe('Whether one choice is right or several are.')
      .default('single'),
    choices: severalIdsSchema.describe('The choices, in the order in which they stand on paper.'),
    // `fixed` as in QTI.
    fixed: identifierListSchema
      .describe('Choices that keep their place when the others are shuffled.')
      .default([]),
  }),
  z.strictObject({
    type: z.literal('true-false-not-stated').describe(itemTypeNotes['true-false-not-stated']),
    ...whatEveryItemHas,
  }),
  z.strictObject({
    type: z.literal('order').describe(itemTypeNotes.order),
    ...whatEveryItemHas,
    choices: severalIdsSchema.describe('What is to be put in order, in another order than the right one.'),
  }),
  z.strictObject({
    type: z.literal('match').describe(itemTypeNotes.match),
    ...whatEveryItemHas,
    sources: severalIdsSchema.describe('What is to be matched, each with one target.'),
    targets: severalIdsSchema.describe('What it is matched with; there may be more than sources.'),
  }),
  z.strictObject({
    type: z.literal('gap').describe(itemTypeNotes.gap),
    ...whatEveryItemHas,
    gaps: identifierListSchema
      .refine((ids) => ids.length >= 1, 'at least one id')
      .meta({ minItems: 1, description: 'The places of the text where a word is left out.' }),
    words: severalIdsSchema.describe('The words to choose from; there may be more than gaps.'),
  }),
  z.strictObject({
    type: z.literal('hot-text').describe(itemTypeNotes['hot-text']),
    ...whatEveryItemHas,
    choices: segmentListSchema.describe('The sentences to choose from, at each level of the evidence.'),
  }),
  z.strictObject({
    type: z.literal('short-answer').describe(itemTypeNotes['short-answer']),
    ...whatEveryItemHas,
    answer: z.enum(['word', 'number']).describe('What is typed.'),
  }),
  z.strictObject({
    type: z.literal('extended').describe(itemTypeNotes.extended),
    ...whatEveryItemHas,
    criteria: z
      .record(identifierSchema, z.int().min(1).max(10))
      .refine((criteria) => Object.keys(criteria).length > 0, 'at least one criterion')
      .meta({
        minProperties: 1,
        description: 'The rubric: each criterion with the most points that it can bring.',
      }),
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
