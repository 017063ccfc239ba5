import { parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import { describeIssue } from './describe-issue.ts'
import { positionAt } from './position.ts'
import type { YamlFile } from './yaml-file.ts'
import { locateValues } from './yaml-positions.ts'

/** A YAML file as its schema sees it, or everything that is wrong with its syntax or its values. */
export type ParsedYaml<Data> =
  | { kind: 'parsed'; yaml: YamlFile<Data> }
  | { kind: 'invalid'; problems: Problem[] }

/** Name of the rule that a file is YAML at all. */
export const syntaxRule = 'yaml-syntax'

/** Reads a YAML 1.2 file (core schema: a date stays a string) and checks it by `schema`. */
export function parseYaml<Data>(file: string, text: string, schema: z.ZodType<Data>): ParsedYaml<Data> {
  const document = parseDocument(text, { prettyErrors: false, strict: true })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.map((fault) => ({
      file,
      ...positionAt(text, fault.pos[0]),
      rule: syntaxRule,
      expected: 'a YAML file',
      found: fault.message,
    }))
    return { kind: 'invalid', problems }
  }
  const places = locateValues(document, text)
  const result = schema.safeParse(document.toJS(), { reportInput: true })
  if (result.success) return { kind: 'parsed', yaml: { file, data: result.data, ...places } }
  const problems = result.error.issues
    .flatMap(describeIssue)
    .map(({ path, ...description }) => ({ file, ...places.positionOf(path), rule: 'schema', ...description }))
  return { kind: 'invalid', problems }
}
