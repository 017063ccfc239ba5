import { z } from 'zod'

/** A non-empty line or paragraph of words, without spaces at either end. */
export const textSchema = z
  .string('words')
  .min(1, 'words, not an empty value')
  .refine((text) => text.trim() === text, 'words without spaces or line breaks at either end')
  .meta({ pattern: '^\\S(?:[\\s\\S]*\\S)?$' })

/** A calendar day as ISO 8601 writes it, `2024-06-12`. */
export const dateSchema = z.iso.date('a date written YYYY-MM-DD')

const partialDate = 'a date in quotation marks, written YYYY, YYYY-MM or YYYY-MM-DD'

/** A day, a month or a year: as much of a date as a source gives. */
export const partialDateSchema = z.union(
  [z.iso.date(partialDate), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, partialDate)],
  partialDate,
)

/** A language tag by BCP 47, limited to what a `lang` attribute needs: `hy`, `pt-BR`, `az-Latn`. */
export const languageTagSchema = z
  .string('a BCP 47 language tag')
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'a BCP 47 language tag, such as en or hy')

/** An absolute https address. */
export const addressSchema = z
  .url({ protocol: /^https$/, error: 'an address that begins with https://' })
  .meta({ pattern: '^https://' })
