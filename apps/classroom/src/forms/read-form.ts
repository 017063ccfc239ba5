import { z } from 'zod'
import { sentForm } from './sent-form.ts'

/** A form as it was sent: every field is text, a field that may come several times is a list of texts. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

/** What a form says, or which of its fields cannot be used. */
export type ReadForm<Values> =
  | { kind: 'valid'; values: Values }
  | { kind: 'invalid'; fields: readonly string[] }

/** Reads what a form sent and parses it, as `parseForm` does. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  return parseForm(await sentForm(request), schema)
}

/**
 * Parses what `sentForm` has read. A name that ends in `[]` collects all its values; of any other the last one counts. A
 * file is a field without text.
 */
export function parseForm<Schema extends z.ZodType>(
  form: FormData | undefined,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  if (!form) return { kind: 'invalid', fields: [] }
  const parsed = schema.safeParse(fieldsOf(form))
  if (parsed.success) return { kind: 'valid', values: parsed.data }
  return { kind: 'invalid', fields: [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))] }
}

function fieldsOf(form: FormData): FormFields {
  const fields: Record<string, string | readonly string[]> = {}
  for (const [name, entries] of Map.groupBy(form, ([entryName]) => entryName)) {
    const values = entries.map(([, value]) => value).filter((value) => typeof value === 'string')
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = values
    else fields[name] = values.at(-1) ?? ''
  }
  return fields
}

/** Any form, for a handler that reads the fields by itself and gives them back to be corrected. */
export const anyForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** A field of one text; empty where it was not sent. */
export function fieldText(fields: FormFields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** A field that may come several times. */
export function fieldList(fields: FormFields, name: string): readonly string[] {
  const value = fields[name] ?? []
  return typeof value === 'string' ? [value] : value
}

/** A checkbox: `on` where it is ticked, not sent where it is not. */
export const checkbox = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
