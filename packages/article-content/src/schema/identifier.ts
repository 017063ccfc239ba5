import { z } from 'zod'

/** An id that authors choose (a term, a person, a place, a source): kebab-case, fit for an address. */
export const identifierSchema = z
  .string('an id in kebab-case')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case: small Latin letters, digits, single hyphens')

/** A list of ids without repetition. */
export const identifierListSchema = z
  .array(identifierSchema)
  .refine((ids) => new Set(ids).size === ids.length, 'a list without repeated ids')
  .meta({ uniqueItems: true })
