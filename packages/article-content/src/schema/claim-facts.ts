import { z } from 'zod'
import { identifierListSchema, identifierSchema } from './identifier.ts'
import { segmentReferenceSchema } from './segment-reference.ts'

/**
 * How a claim stands in a story: made public by somebody in office as decided or intended; said by somebody who is
 * named; an accusation without proof; told as a fact without saying who says so; the author's own judgement.
 */
export const claimKinds = ['announced', 'said', 'alleged', 'reported', 'judged'] as const

/** Where a claim stands that is not in the story's text but in the headline of the report that it retells. */
export const reportHeadline = 'report-headline'

const claimSchema = z.strictObject({
  id: identifierSchema.describe('Words for it stand under this id in each background.yaml.'),
  where: z
    .array(z.union([segmentReferenceSchema, z.literal(reportHeadline)]))
    .min(1, 'at least one place')
    .refine((places) => new Set(places).size === places.length, 'a list without repeated places')
    .refine(
      (places) => places.join() === reportHeadline || places.some((place) => place.startsWith('full.')),
      'a segment of the full level and those of the other levels, or report-headline alone',
    )
    .describe('The segments that it stands in, level by level, the full one among them; or report-headline.'),
  kind: z
    .enum(claimKinds)
    .describe(
      'announced: made public by somebody in office; said: by somebody who is named; alleged: an accusation ' +
        'without proof; reported: told as a fact; judged: the author’s own judgement.',
    ),
  by: identifierSchema.describe('Who claims it: a person of the story, or a voice of background.yaml.'),
  sources: identifierListSchema.describe('Who else tells of the same, by ids of story.yaml.').default([]),
})

/** `claims.yaml`: every claim of a story in the order of its text, without words. */
export const claimsFileSchema = z
  .array(claimSchema)
  .refine((claims) => new Set(claims.map(({ id }) => id)).size === claims.length, 'each id once')

/** One claim of a story, without words. */
export type Claim = z.infer<typeof claimSchema>

/** See `claimKinds`. */
export type ClaimKind = (typeof claimKinds)[number]
