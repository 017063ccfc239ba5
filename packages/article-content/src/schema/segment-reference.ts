import { z } from 'zod'

/** A segment across levels, such as `full.p2s1`. */
export const segmentReferenceSchema = z
  .string('a segment')
  .regex(/^(?:full|plain|easy)\.p[1-9]\d*s[1-9]\d*$/, 'a segment such as full.p2s1')

/** Segments of one level or of several, each once. */
export const segmentListSchema = z
  .array(segmentReferenceSchema)
  .min(1, 'at least one segment')
  .refine((segments) => new Set(segments).size === segments.length, 'a list without repeated segments')
  .meta({ uniqueItems: true })
