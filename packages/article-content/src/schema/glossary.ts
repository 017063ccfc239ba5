import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { languageTagSchema, textSchema } from './scalars.ts'

const partOfSpeechSchema = z.enum(['noun', 'noun-phrase', 'verb', 'proper-noun'])

const nameInUseSchema = z.strictObject({
  usedBy: textSchema.describe('Who uses the name.'),
  name: textSchema.describe('The name, in the language of those who use it.'),
  language: languageTagSchema.describe('The language of the name.'),
  reading: textSchema.describe('How to say it, where readers cannot read it.').exactOptional(),
})

const glossaryEntrySchema = z.strictObject({
  headword: textSchema.describe('The term as a dictionary writes it; an abbreviation in capitals.'),
  fullName: textSchema.describe('What an abbreviation stands for.').exactOptional(),
  partOfSpeech: partOfSpeechSchema.describe('What kind of word it is.'),
  pronunciation: textSchema.describe('How to say it, the stressed syllable in capitals: pahsh-een-YAHN.'),
  explanation: textSchema.describe('Sentences that a student of thirteen understands, 40 words at most.'),
  names: z.array(nameInUseSchema).describe('What each side calls it, where sides do.').exactOptional(),
  sources: identifierListSchema
    .describe('Ids of the sources of story.yaml that each fact of the explanation rests on.')
    .default([]),
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
