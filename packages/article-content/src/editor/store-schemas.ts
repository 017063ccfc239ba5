import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileSchemas } from './file-schemas.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { schemaLine, withSchemaLine } from './schema-line.ts'

/** The files of the folder of JSON Schemas as they have to be, by name. */
export function schemaTexts(): Map<string, string> {
  return new Map(
    fileSchemas.map((file) => [
      `${file.name}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(file), undefined, 2)}\n`,
    ]),
  )
}

/** Writes every JSON Schema into the folder, takes away what is no longer one, and says how many there are. */
export function storeSchemas(folder: string): number {
  const texts = schemaTexts()
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!texts.has(name)) rmSync(join(folder, name))
  for (const [name, text] of texts) writeFileSync(join(folder, name), text)
  return texts.size
}

/** Puts the line that names its schema at the head of each YAML file of the stories, and says how many lacked it. */
export function nameSchemas(stories: string, schemas: string): number {
  const files = globSync('*/**/*.yaml', { cwd: stories })
  const changed = files.filter((file) => {
    const [slug = '', ...steps] = file.split(sep)
    const line = schemaLine(join(stories, slug), steps.join('/'), schemas)
    if (line === undefined) return false
    const text = readFileSync(join(stories, file), 'utf8')
    const named = withSchemaLine(text, line)
    if (named === text) return false
    writeFileSync(join(stories, file), named)
    return true
  })
  return changed.length
}
