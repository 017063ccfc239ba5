import { z } from 'zod'
import { identifierSchema } from './identifier.ts'
import { textSchema } from './scalars.ts'

const titledTextSchema = z.strictObject({
  title: textSchema.describe('One phrase, without a point.'),
  text: textSchema.describe('One to three sentences.'),
})

const describedSchema = z.strictObject({
  pronunciation: textSchema.describe('How to say the name, the stressed syllable in capitals.'),
  text: textSchema.describe('Who or what it is, in one to three sentences.'),
})

const mapWordsSchema = z.strictObject({
  title: textSchema.describe('What the map shows, in one phrase.'),
  marked: textSchema.describe('What the marked countries are, in one phrase.'),
  text: textSchema.describe('All that the map shows, for those who do not see it.'),
})

const claimWordsSchema = z.strictObject({
  claim: textSchema.describe('What is claimed, in one sentence.'),
  check: textSchema.describe('What would show whether it holds.'),
})

/** `{lang}/background.yaml`: the words of a story's background in one language, by the ids of its facts. */
export const backgroundWordsFileSchema = z.strictObject({
  timeline: z.record(identifierSchema, titledTextSchema).describe('The events of timeline.yaml.'),
  people: z.record(identifierSchema, describedSchema).describe('The people of people.yaml.'),
  places: z.record(identifierSchema, describedSchema).describe('The places of the story.'),
  names: z
    .record(identifierSchema, textSchema)
    .describe('The names of the places that are on a map but not in the story.')
    .default({}),
  maps: z.record(identifierSchema, mapWordsSchema).describe('The maps of map.yaml.'),
  voices: z
    .record(identifierSchema, textSchema)
    .describe('Who makes claims and is no person of the story: “the report”.')
    .default({}),
  lesson: titledTextSchema
    .describe('What a class can learn from comparing some of the claims.')
    .exactOptional(),
  claims: z.record(identifierSchema, claimWordsSchema).describe('The claims of claims.yaml.'),
})

/** The words of a story's background in one language. */
export type BackgroundWords = z.infer<typeof backgroundWordsFileSchema>
