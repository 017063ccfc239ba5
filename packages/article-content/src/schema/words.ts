import { z } from 'zod'
import { identifierSchema } from './identifier.ts'
import { textSchema } from './scalars.ts'

const mentionsSchema = z
  .array(textSchema.refine((mention) => !/\*./.test(mention), 'an asterisk only at the end of a mention'))
  .min(1, 'at least one mention')

const personWordsSchema = z.strictObject({
  name: textSchema,
  office: textSchema.exactOptional(),
  mentions: mentionsSchema,
})

const placeWordsSchema = z.strictObject({ name: textSchema, mentions: mentionsSchema })

const quotationWordsSchema = z.strictObject({ occasion: textSchema, note: textSchema.exactOptional() })

/** `words.yaml`: a story's words in one language, apart from its text and its glossary. */
export const wordsFileSchema = z.strictObject({
  headline: textSchema,
  standfirst: textSchema,
  sourceNote: textSchema.exactOptional(),
  people: z.record(identifierSchema, personWordsSchema).default({}),
  places: z.record(identifierSchema, placeWordsSchema).default({}),
  quotations: z.record(identifierSchema, quotationWordsSchema).default({}),
  corrections: z.record(identifierSchema, z.strictObject({ text: textSchema })).default({}),
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
