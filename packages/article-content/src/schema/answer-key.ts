import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { itemTypeNotes } from './item-type-notes.ts'
import { segmentReferenceSchema } from './segment-reference.ts'

/** What can be said of a statement, by the text alone. */
export const truthValues = ['is-true', 'is-false', 'not-stated'] as const

/** See `truthValues`. */
export type TruthValue = (typeof truthValues)[number]

const answerSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice').describe(itemTypeNotes.choice),
    correct: identifierListSchema
      .refine((ids) => ids.length > 0, 'at least one id')
      .meta({ minItems: 1, description: 'The right choice, or every right one.' }),
  }),
  z.strictObject({
    type: z.literal('true-false-not-stated').describe(itemTypeNotes['true-false-not-stated']),
    correct: z.enum(truthValues).describe('What can be said of the statement, by the text alone.'),
  }),
  z.strictObject({
    type: z.literal('order').describe(itemTypeNotes.order),
    correct: identifierListSchema.describe('The choices from the first to the last.'),
  }),
  z.strictObject({
    type: z.literal('match').describe(itemTypeNotes.match),
    correct: z.record(identifierSchema, identifierSchema).describe('The target of each source.'),
  }),
  z.strictObject({
    type: z.literal('gap').describe(itemTypeNotes.gap),
    correct: z.record(identifierSchema, identifierSchema).describe('The word of each gap.'),
  }),
  z.strictObject({
    type: z.literal('hot-text').describe(itemTypeNotes['hot-text']),
    correct: z.array(segmentReferenceSchema).min(1).describe('The sentence to choose, one a level.'),
  }),
  z.strictObject({
    type: z.literal('short-answer').describe(itemTypeNotes['short-answer']),
    correct: z
      .number()
      .describe(
        'The number that is asked for; a word’s accepted forms stand in the items.yaml of each language.',
      )
      .exactOptional(),
  }),
  /** Scored by the teacher with the rubric of `items.yaml`. */
  z.strictObject({ type: z.literal('extended').describe(itemTypeNotes.extended) }),
])

/** `answer-key.yaml`: what is right, by item id. */
export const answerKeyFileSchema = z.record(identifierSchema, answerSchema)

/** What is right, by item id. */
export type AnswersById = z.infer<typeof answerKeyFileSchema>

/** What is right for one item. */
export type Answer = z.infer<typeof answerSchema>
