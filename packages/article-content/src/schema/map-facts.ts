import { z } from 'zod'
import { citedSourcesSchema } from './cited-sources.ts'
import { identifierListSchema, identifierSchema } from './identifier.ts'

/** Degrees, east and north positive. */
const longitudeSchema = z.number().min(-180).max(180)
const latitudeSchema = z.number().min(-90).max(90)
const coordinatesSchema = z.tuple([longitudeSchema, latitudeSchema], 'longitude and latitude in degrees')

const placeFactsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('country').describe('A country, whose shape is known.'),
    code: z
      .string()
      .regex(/^\d{3}$/, 'three digits in quotation marks, by ISO 3166-1')
      .describe('The country’s number by ISO 3166-1, in quotation marks: "051".'),
    sources: citedSourcesSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('point').describe('A place without a border: a town, or an area that is disputed.'),
    at: coordinatesSchema.describe('Longitude, then latitude, in degrees.'),
    sources: citedSourcesSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('water').describe('A sea, a lake or a river.'),
    at: coordinatesSchema.describe('Longitude, then latitude, in degrees.'),
  }),
])

const labelSchema = z.strictObject({
  at: coordinatesSchema.describe('Where the name stands: longitude, then latitude, in degrees.'),
  align: z.enum(['start', 'middle', 'end']).describe('Which end of the name stands there.').default('middle'),
  pointsTo: coordinatesSchema
    .describe('Where a line leads from the name; only for a name that stands apart from its place.')
    .exactOptional(),
})

const mapSchema = z
  .strictObject({
    id: identifierSchema.describe('Words for it stand under this id in each background.yaml.'),
    frame: z
      .strictObject({
        west: longitudeSchema.describe('Its left edge.'),
        south: latitudeSchema.describe('Its lower edge.'),
        east: longitudeSchema.describe('Its right edge.'),
        north: latitudeSchema.describe('Its upper edge.'),
      })
      .describe('What part of the world the map shows, in degrees, east and north positive.'),
    marked: identifierListSchema.describe('Countries that are marked apart from the others.'),
    labels: z.record(identifierSchema, labelSchema).describe('The names on the map, by place id.'),
    sources: citedSourcesSchema,
  })
  .refine(
    ({ frame }) => frame.west < frame.east && frame.south < frame.north,
    'a frame west to east, south to north',
  )

/** `map.yaml`: the places of a story and the maps that show them, without words. */
export const mapFileSchema = z.strictObject({
  places: z
    .record(identifierSchema, placeFactsSchema)
    .describe('Where the places of the story are, and what else the maps name.'),
  maps: z
    .array(mapSchema)
    .refine((maps) => new Set(maps.map(({ id }) => id)).size === maps.length, 'each id once')
    .describe('The maps, in the order of the page.'),
})

/** The places of a story and its maps, without words. */
export type MapFacts = z.infer<typeof mapFileSchema>

/** A place on a map: a country, a point or a sea. */
export type PlaceFacts = z.infer<typeof placeFactsSchema>

/** One map: what part of the world it shows, which countries it marks, and where the names stand. */
export type StoryMap = z.infer<typeof mapSchema>
