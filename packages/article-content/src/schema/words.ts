import { z } from 'zod'
import { identifierSchema } from './identifier.ts'
import { textSchema } from './scalars.ts'

const mentionsSchema = z
  .array(textSchema.refine((mention) => !/\*./.test(mention), 'an asterisk only at the end of a mention'))
  .min(1, 'at least one mention')
  .describe('The forms in which the text writes the name; an asterisk at the end stands for any ending.')

const personWordsSchema = z.strictObject({
  name: textSchema.describe('The full name.'),
  office: textSchema.describe('Who this is: an office or what the person is known for.').exactOptional(),
  mentions: mentionsSchema,
})

const placeWordsSchema = z.strictObject({
  name: textSchema.describe('The name of the place.'),
  mentions: mentionsSchema,
})

const quotationWordsSchema = z.strictObject({
  occasion: textSchema.describe('Who said it, where and when.'),
  note: textSchema
    .describe('That it is a translation, where readers see it in another language than it was spoken in.')
    .exactOptional(),
})

const correctionWordsSchema = z.strictObject({
  text: textSchema.describe('What was wrong, and what is right.'),
})

/** `words.yaml`: a story's words in one language, apart from its text and its glossary. */
export const wordsFileSchema = z.strictObject({
  headline: textSchema.describe('One phrase, without a point, that claims no more than the text does.'),
  standfirst: textSchema.describe('One or two sentences below the headline.'),
  sourceNote: textSchema
    .describe('What readers should know of the sources: a doubt, a translation, a later correction.')
    .exactOptional(),
  people: z.record(identifierSchema, personWordsSchema).describe('By the ids of story.yaml.').default({}),
  places: z.record(identifierSchema, placeWordsSchema).describe('By the ids of story.yaml.').default({}),
  quotations: z
    .record(identifierSchema, quotationWordsSchema)
    .describe('By the ids of story.yaml.')
    .default({}),
  corrections: z
    .record(identifierSchema, correctionWordsSchema)
    .describe('By the ids of story.yaml.')
    .default({}),
})

/** A story's words in one language; records are keyed by the ids of `story.yaml`. */
export type Words = z.infer<typeof wordsFileSchema>

/**
 * What one language calls a person. `mentions` are the forms of the name in running text; a trailing `*`
 * stands for any ending.
 */
export type PersonWords = z.infer<typeof personWordsSchema>

/** What one language calls a place; `mentions` as for a person. */
export type PlaceWords = z.infer<typeof placeWordsSchema>

/** The occasion of a quotation, and the note that it is a translation where it is one. */
export type QuotationWords = z.infer<typeof quotationWordsSchema>
