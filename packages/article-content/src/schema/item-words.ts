import { z } from 'zod'
import { identifierSchema } from './identifier.ts'
import { textSchema } from './scalars.ts'
import { segmentReferenceSchema } from './segment-reference.ts'

const textById = z.record(identifierSchema, textSchema)

/** A wrong answer that readers are likely to type, in its spellings, and why it is wrong. */
const mistakeSchema = z.strictObject({
  answers: z.array(textSchema).min(1).describe('The wrong answer in the spellings that readers type.'),
  reason: textSchema.describe('Why it is wrong.'),
})

/**
 * What may be known only with the key: why each choice is right or wrong, which typed answers are accepted, what the
 * teacher looks for. It stands beside the words it explains, and is taken apart from them when a story is loaded.
 */
const itemFeedbackSchema = z.strictObject({
  reasons: z
    .record(z.union([identifierSchema, segmentReferenceSchema]), textSchema)
    .describe(
      'Why it is right or wrong, by what is chosen: a choice, a source, a gap, a segment, is-true, is-false, ' +
        'not-stated; answer for a typed answer.',
    )
    .exactOptional(),
  accepted: z
    .array(textSchema)
    .min(1)
    .describe('Of a short answer: the typed answers that are right in this language.')
    .exactOptional(),
  mistakes: z
    .record(identifierSchema, mistakeSchema)
    .describe('Of a short answer: wrong answers that readers are likely to type.')
    .exactOptional(),
  criteria: textById.describe('Of an extended answer: the criteria of the rubric in words.').exactOptional(),
  modelAnswer: textSchema.describe('Of an extended answer: a good answer.').exactOptional(),
})

const itemWordsSchema = z.strictObject({
  prompt: textSchema.describe('The question, the task or the statement.'),
  choices: textById
    .describe('Of a choice or an order item: each choice, alike in form and length.')
    .exactOptional(),
  sources: textById.describe('Of a match item: what is to be matched.').exactOptional(),
  targets: textById.describe('Of a match item: what it is matched with.').exactOptional(),
  text: textSchema.describe('Of a gap item: the text, {gap-id} where a word is left out.').exactOptional(),
  words: textById.describe('Of a gap item: the words to choose from.').exactOptional(),
  feedback: itemFeedbackSchema.describe('What tells the answer; readers see it only afterwards.'),
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
