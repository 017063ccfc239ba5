import { z } from 'zod'
import { citedSourcesSchema } from './cited-sources.ts'
import { identifierSchema } from './identifier.ts'
import { partialDateSchema } from './scalars.ts'

const timelineEventSchema = z.strictObject({
  id: identifierSchema.describe('Words for it stand under this id in each background.yaml.'),
  date: partialDateSchema.describe('Its day, month or year; a year alone stands in quotation marks: "1992".'),
  until: partialDateSchema.describe('The last day, of what went on for longer than one.').exactOptional(),
  sources: citedSourcesSchema,
})

/** `timeline.yaml`: what happened before the story and on its day, the earliest first, without words. */
export const timelineFileSchema = z
  .array(timelineEventSchema)
  .refine((events) => new Set(events.map(({ id }) => id)).size === events.length, 'each id once')

/** One event of a story's timeline, without words; dates are ISO 8601 strings. */
export type TimelineEvent = z.infer<typeof timelineEventSchema>
