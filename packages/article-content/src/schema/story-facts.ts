import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { levelNameSchema, levelNames } from './level-name.ts'
import { addressSchema, dateSchema, languageTagSchema, partialDateSchema, textSchema } from './scalars.ts'
import { segmentListSchema } from './segment-reference.ts'

const levelsSchema = z
  .array(levelNameSchema)
  .min(1, 'at least one level')
  .refine(
    (levels) => levels.join() === levelNames.filter((name) => levels.includes(name)).join(),
    'each level once, in the order full, plain, easy',
  )

const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  date: partialDateSchema,
  language: languageTagSchema,
  url: addressSchema.exactOptional(),
})

/** The one report that a story retells; its author is among the people. */
const reportSchema = z.strictObject({
  author: identifierSchema,
  title: textSchema,
  language: languageTagSchema,
})

/** The sources that a story rests on which retells no single report, the chief one first. */
const sourceIdsSchema = identifierListSchema.refine((ids) => ids.length >= 2, 'at least two sources')

const quotationSchema = z.strictObject({
  id: identifierSchema,
  /** Where it stands, at each level that quotes it. */
  segments: segmentListSchema,
  speaker: identifierSchema,
  spokenIn: languageTagSchema,
  quotedFrom: languageTagSchema,
})

const correctionSchema = z.strictObject({ id: identifierSchema, date: dateSchema })

const hasUniqueIds = (entries: readonly { id: string }[]) =>
  new Set(entries.map((entry) => entry.id)).size === entries.length

/** `story.yaml`: what is the same in every language of a story. */
export const storyFactsSchema = z.strictObject({
  originalLanguage: languageTagSchema,
  published: dateSchema,
  modified: dateSchema,
  asOf: dateSchema,
  levels: levelsSchema,
  retoldFrom: z.union([reportSchema, sourceIdsSchema], 'a report, or a list of sources'),
  sources: z.record(identifierSchema, sourceSchema),
  people: identifierListSchema,
  places: identifierListSchema,
  quotations: z.array(quotationSchema).refine(hasUniqueIds, 'each id once'),
  glossary: identifierListSchema,
  corrections: z.array(correctionSchema).refine(hasUniqueIds, 'each id once').default([]),
})

/** What is the same in every language of a story. Dates are ISO 8601 strings, languages BCP 47 tags. */
export type StoryFacts = z.infer<typeof storyFactsSchema>

/** A published text that a story or a glossary entry rests on. */
export type Source = z.infer<typeof sourceSchema>

/** Words that a person said, where they stand, and the languages they have passed through. */
export type Quotation = z.infer<typeof quotationSchema>

/** A correction made after publication; its words are in each language's `words.yaml`. */
export type Correction = z.infer<typeof correctionSchema>
