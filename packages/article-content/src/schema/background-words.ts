import { z } from 'zod'
import { identifierSchema } from './identifier.ts'
import { textSchema } from './scalars.ts'

const titledTextSchema = z.strictObject({ title: textSchema, text: textSchema })

const describedSchema = z.strictObject({ pronunciation: textSchema, text: textSchema })

const mapWordsSchema = z.strictObject({
  title: textSchema,
  /** What the marked countries are. */
  marked: textSchema,
  /** All that the map shows, for those who do not see it. */
  text: textSchema,
})

const claimWordsSchema = z.strictObject({ claim: textSchema, check: textSchema })

/** `{lang}/background.yaml`: the words of a story's background in one language, by the ids of its facts. */
export const backgroundWordsFileSchema = z.strictObject({
  timeline: z.record(identifierSchema, titledTextSchema),
  people: z.record(identifierSchema, describedSchema),
  /** Places of the story. */
  places: z.record(identifierSchema, describedSchema),
  /** Names of the places that are on a map but not in the story. */
  names: z.record(identifierSchema, textSchema).default({}),
  maps: z.record(identifierSchema, mapWordsSchema),
  /** Who makes claims and is no person of the story. */
  voices: z.record(identifierSchema, textSchema).default({}),
  /** What a class can learn from comparing some of the claims. */
  lesson: titledTextSchema.exactOptional(),
  claims: z.record(identifierSchema, claimWordsSchema),
})

/** The words of a story's background in one language. */
export type BackgroundWords = z.infer<typeof backgroundWordsFileSchema>
