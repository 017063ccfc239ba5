import type { z } from 'zod'

/** A column that holds JSON, read by its schema; throws where the row is damaged. */
export function parseJson<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  return schema.parse(JSON.parse(text))
}
