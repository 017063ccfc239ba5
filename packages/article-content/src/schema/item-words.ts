import { z } from 'zod'
import { identifierSchema } from './identifier.ts'
import { textSchema } from './scalars.ts'
import { segmentReferenceSchema } from './segment-reference.ts'

const textById = z.record(identifierSchema, textSchema)

/** A wrong answer that readers are likely to type, in its spellings, and why it is wrong. */
const mistakeSchema = z.strictObject({ answers: z.array(textSchema).min(1), reason: textSchema })

/**
 * What may be known only with the key: why each choice is right or wrong, which typed answers are accepted, what the
 * teacher looks for. It stands beside the words it explains, and is taken apart from them when a story is loaded.
 */
const itemFeedbackSchema = z.strictObject({
  /** By what is chosen: a choice, a source, a gap, a segment, a truth value; or `answer` for a typed answer. */
  reasons: z.record(z.union([identifierSchema, segmentReferenceSchema]), textSchema).exactOptional(),
  /** Typed answers that are right in this language. */
  accepted: z.array(textSchema).min(1).exactOptional(),
  mistakes: z.record(identifierSchema, mistakeSchema).exactOptional(),
  /** The rubric's criteria in words. */
  criteria: textById.exactOptional(),
  modelAnswer: textSchema.exactOptional(),
})

const itemWordsSchema = z.strictObject({
  prompt: textSchema,
  /** Of a choice or an order item. */
  choices: textById.exactOptional(),
  /** Of a match item. */
  sources: textById.exactOptional(),
  targets: textById.exactOptional(),
  /** Of a gap item: the text with `{gap-id}` where a word is left out, and the bank of words. */
  text: textSchema.exactOptional(),
  words: textById.exactOptional(),
  feedback: itemFeedbackSchema,
})

/** `{lang}/items.yaml`: the words of a story's items in one language, by item id. */
export const itemWordsFileSchema = z.record(identifierSchema, itemWordsSchema)

/** The words of a story's items in one language, those of the key among them, by item id. */
export type ItemWordsById = z.infer<typeof itemWordsFileSchema>

/** An item's words as the file holds them, those of the key among them. */
export type ItemWordsWithFeedback = z.infer<typeof itemWordsSchema>

/** The words of an item that can be delivered before it is answered. */
export type ItemWords = Omit<ItemWordsWithFeedback, 'feedback'>

/** The words of an item that tell the answer. */
export type ItemFeedback = z.infer<typeof itemFeedbackSchema>
