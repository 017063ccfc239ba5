import { z } from 'zod'
import { citedSourcesSchema } from './cited-sources.ts'
import { identifierSchema } from './identifier.ts'
import { dateSchema } from './scalars.ts'

const personFactsSchema = z.strictObject({
  since: dateSchema
    .describe('The day on which the person took the office that words.yaml names.')
    .exactOptional(),
  sources: citedSourcesSchema,
})

/** `people.yaml`: people of the story of whom the background tells more, by their ids in `story.yaml`. */
export const peopleFileSchema = z.record(identifierSchema, personFactsSchema)

/** What the background says of people, without words, by person id. */
export type PeopleFacts = z.infer<typeof peopleFileSchema>

/** What the background says of one person, without words. */
export type PersonFacts = z.infer<typeof personFactsSchema>
