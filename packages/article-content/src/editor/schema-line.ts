import { dirname, join, relative, sep } from 'node:path'
import { fileSchemas } from './file-schemas.ts'

const beginning = '# yaml-language-server: $schema='

/**
 * The comment by which an editor finds the JSON Schema of a story's YAML file; undefined for a file that has none.
 * `story` and `schemas` are paths of folders; `path` leads from the story's folder to the file.
 */
export function schemaLine(story: string, path: string, schemas: string): string | undefined {
  const kind = path.replace(/^[^/]+\//, '*/')
  const name = fileSchemas.find((file) => file.path === kind)?.name
  if (name === undefined) return undefined
  const way = relative(dirname(join(story, path)), join(schemas, `${name}.schema.json`))
  return `${beginning}${way.replaceAll(sep, '/')}`
}

/** The text of a YAML file with `line` at its head, in place of another such line if it has one. */
export function withSchemaLine(text: string, line: string): string {
  const rest = text.startsWith(beginning) ? text.slice(text.indexOf('\n') + 1) : text
  return `${line}\n${rest}`
}
