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
  .meta({ uniqueItems: true })

const sourceSchema = z.strictObject({
  title: textSchema.describe('Its title, in its own language.'),
  publisher: textSchema.describe('Who published it: a newspaper, an organization, a series.'),
  date: partialDateSchema.describe('When it was published. A year alone stands in quotation marks: "2018".'),
  language: languageTagSchema.describe('The language it is in: en, hy, fr …'),
  url: addressSchema.describe('Where it can be read, if it can.').exactOptional(),
})

/** The one report that a story retells; its author is among the people. */
const reportSchema = z.strictObject({
  author: identifierSchema.describe('Who wrote the report: one of the people below.'),
  title: textSchema.describe('The headline of the report, in its own language.'),
  language: languageTagSchema.describe('The language of the report.'),
})

/** The sources that a story rests on which retells no single report, the chief one first. */
const sourceIdsSchema = identifierListSchema
  .refine((ids) => ids.length >= 2, 'at least two sources')
  .meta({ minItems: 2 })

const quotationSchema = z.strictObject({
  id: identifierSchema.describe('Words for it stand under this id in each words.yaml.'),
  segments: segmentListSchema.describe(
    'Where it stands, at each level that quotes it: full.p2s1 is sentence 1 of paragraph 2 of full.md.',
  ),
  speaker: identifierSchema.describe('Who said it: one of the people.'),
  spokenIn: languageTagSchema.describe('The language in which the words were spoken.'),
  quotedFrom: languageTagSchema.describe('The language of the text that they are quoted from.'),
})

const correctionSchema = z.strictObject({
  id: identifierSchema.describe('What was corrected stands under this id in each words.yaml.'),
  date: dateSchema.describe('The day of the correction.'),
})

const hasUniqueIds = (entries: readonly { id: string }[]) =>
  new Set(entries.map((entry) => entry.id)).size === entries.length

/** `story.yaml`: what is the same in every language of a story. */
export const storyFactsSchema = z.strictObject({
  originalLanguage: languageTagSchema.describe(
    'The language of the folder that was written first; the other languages are compared with it.',
  ),
  published: dateSchema.describe('The day on which the story is published here.'),
  modified: dateSchema.describe('The day of its last change.'),
  asOf: dateSchema.describe('The day of the facts: what has happened since is not in the story.'),
  levels: levelsSchema.describe('The levels that the story has; each has its text, such as plain.md.'),
  retoldFrom: z
    .union([reportSchema, sourceIdsSchema], 'a report, or a list of sources')
    .describe(
      'The report that is retold, or the ids of the sources where no single report is, the chief one first.',
    ),
  sources: z
    .record(identifierSchema, sourceSchema)
    .describe('What the story, its glossary and its background cite.'),
  people: identifierListSchema.describe('Who is named in the story, and the author of the report.'),
  places: identifierListSchema.describe('Which places are named in the story.'),
  quotations: z
    .array(quotationSchema)
    .refine(hasUniqueIds, 'each id once')
    .describe('Whatever stands in quotation marks and is longer than three words.'),
  glossary: identifierListSchema.describe('The terms that are explained, in the order of the glossary.'),
  corrections: z
    .array(correctionSchema)
    .refine(hasUniqueIds, 'each id once')
    .describe('Corrections since the story was published, the newest first.')
    .default([]),
})

/** What is the same in every language of a story. Dates are ISO 8601 strings, languages BCP 47 tags. */
export type StoryFacts = z.infer<typeof storyFactsSchema>

/** A published text that a story or a glossary entry rests on. */
export type Source = z.infer<typeof sourceSchema>

/** Words that a person said, where they stand, and the languages they have passed through. */
export type Quotation = z.infer<typeof quotationSchema>

/** A correction made after publication; its words are in each language's `words.yaml`. */
export type Correction = z.infer<typeof correctionSchema>
