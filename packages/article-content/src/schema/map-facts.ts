import { z } from 'zod'
import { citedSourcesSchema } from './cited-sources.ts'
import { identifierListSchema, identifierSchema } from './identifier.ts'

/** Longitude and latitude in degrees, east and north positive. */
const coordinatesSchema = z.tuple(
  [z.number().min(-180).max(180), z.number().min(-90).max(90)],
  'longitude and latitude in degrees',
)

const placeFactsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('country'),
    /** ISO 3166-1 numeric. */
    code: z.string().regex(/^\d{3}$/, 'three digits in quotation marks, by ISO 3166-1'),
    sources: citedSourcesSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('point'),
    at: coordinatesSchema,
    sources: citedSourcesSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('water'), at: coordinatesSchema }),
])

const labelSchema = z.strictObject({
  at: coordinatesSchema,
  /** Which end of the name stands there. */
  align: z.enum(['start', 'middle', 'end']).default('middle'),
  /** Where a line leads from the name; only for a name that stands apart from its place. */
  pointsTo: coordinatesSchema.exactOptional(),
})

const mapSchema = z
  .strictObject({
    id: identifierSchema,
    /** Degrees. */
    frame: z.strictObject({
      west: z.number().min(-180).max(180),
      south: z.number().min(-90).max(90),
      east: z.number().min(-180).max(180),
      north: z.number().min(-90).max(90),
    }),
    /** Countries that are marked apart from the others. */
    marked: identifierListSchema,
    /** The names on the map, by place id. */
    labels: z.record(identifierSchema, labelSchema),
    sources: citedSourcesSchema,
  })
  .refine(
    ({ frame }) => frame.west < frame.east && frame.south < frame.north,
    'a frame west to east, south to north',
  )

/** `map.yaml`: the places of a story and the maps that show them, without words. */
export const mapFileSchema = z.strictObject({
  places: z.record(identifierSchema, placeFactsSchema),
  maps: z
    .array(mapSchema)
    .refine((maps) => new Set(maps.map(({ id }) => id)).size === maps.length, 'each id once'),
})

/** The places of a story and its maps, without words. */
export type MapFacts = z.infer<typeof mapFileSchema>

/** A place on a map: a country, a point or a sea. */
export type PlaceFacts = z.infer<typeof placeFactsSchema>

/** One map: what part of the world it shows, which countries it marks, and where the names stand. */
export type StoryMap = z.infer<typeof mapSchema>
