import { z } from 'zod'
import type { FileSchema } from './file-schemas.ts'

// Draft 7 is what every editor's YAML extension reads.
const target = 'draft-07'

/** The JSON Schema of a YAML file as an editor reads it: what an author writes, defaults left out. */
export function jsonSchemaOf({ path, schema }: FileSchema): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target,
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const message = jsonSchema.pattern === undefined ? undefined : patternMessage(zodSchema)
      // Not of the standard: editors show it in place of the bare pattern.
      if (message !== undefined) Object.assign(jsonSchema, { patternErrorMessage: `Expected ${message}.` })
    },
  })
  return { $schema, title: path.replace('*/', '{language}/'), ...rest }
}

/** What the schema says of a text that no pattern of ours allows. */
function patternMessage(schema: z.core.$ZodType): string | undefined {
  return z.safeParse(schema, ' ').error?.issues[0]?.message
}
