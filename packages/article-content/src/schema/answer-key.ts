import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { segmentReferenceSchema } from './segment-reference.ts'

/** What can be said of a statement, by the text alone. */
export const truthValues = ['is-true', 'is-false', 'not-stated'] as const

/** See `truthValues`. */
export type TruthValue = (typeof truthValues)[number]

const answerSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice'),
    correct: identifierListSchema.refine((ids) => ids.length > 0, 'at least one id'),
  }),
  z.strictObject({ type: z.literal('true-false-not-stated'), correct: z.enum(truthValues) }),
  /** The choices from the first to the last. */
  z.strictObject({ type: z.literal('order'), correct: identifierListSchema }),
  /** The target of each source. */
  z.strictObject({ type: z.literal('match'), correct: z.record(identifierSchema, identifierSchema) }),
  /** The word of each gap. */
  z.strictObject({ type: z.literal('gap'), correct: z.record(identifierSchema, identifierSchema) }),
  /** The sentence to choose, one a level. */
  z.strictObject({ type: z.literal('hot-text'), correct: z.array(segmentReferenceSchema).min(1) }),
  /** The number asked for; a word's accepted forms belong to each language's `items.yaml`. */
  z.strictObject({ type: z.literal('short-answer'), correct: z.number().exactOptional() }),
  /** Scored by the teacher with the rubric of `items.yaml`. */
  z.strictObject({ type: z.literal('extended') }),
])

/** `answer-key.yaml`: what is right, by item id. */
export const answerKeyFileSchema = z.record(identifierSchema, answerSchema)

/** What is right, by item id. */
export type AnswersById = z.infer<typeof answerKeyFileSchema>

/** What is right for one item. */
export type Answer = z.infer<typeof answerSchema>
