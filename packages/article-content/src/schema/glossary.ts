import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { languageTagSchema, textSchema } from './scalars.ts'

const partOfSpeechSchema = z.enum(['noun', 'noun-phrase', 'verb', 'proper-noun'])

const nameInUseSchema = z.strictObject({
  usedBy: textSchema,
  name: textSchema,
  language: languageTagSchema,
  reading: textSchema.exactOptional(),
})

const glossaryEntrySchema = z.strictObject({
  headword: textSchema,
  fullName: textSchema.exactOptional(),
  partOfSpeech: partOfSpeechSchema,
  pronunciation: textSchema,
  explanation: textSchema,
  names: z.array(nameInUseSchema).exactOptional(),
  sources: identifierListSchema.default([]),
})

/** `glossary.yaml`: a story's terms in one language, keyed by the term ids of `story.yaml`. */
export const glossarySchema = z.record(identifierSchema, glossaryEntrySchema)

/** A story's terms in one language, by term id. */
export type Glossary = z.infer<typeof glossarySchema>

/**
 * One term in one language. `fullName` is what an abbreviation stands for; `names` is what each side calls
 * the thing; `sources` are ids of `story.yaml`, empty where the entry states no fact.
 */
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>

/** The grammatical class of a headword. */
export type PartOfSpeech = z.infer<typeof partOfSpeechSchema>

/** A name that one side uses, with its language and, where readers need it, how to read it. */
export type NameInUse = z.infer<typeof nameInUseSchema>
