import { identifierListSchema } from './identifier.ts'

/** What an entry of the background rests on: ids of the sources of `story.yaml`, one at least. */
export const citedSourcesSchema = identifierListSchema
  .refine((ids) => ids.length > 0, 'at least one source')
  .meta({ minItems: 1, description: 'What this rests on: ids of the sources of story.yaml, one at least.' })
