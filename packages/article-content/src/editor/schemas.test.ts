import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { fileSchemas } from './file-schemas.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { schemaLine } from './schema-line.ts'
import { schemaTexts } from './store-schemas.ts'

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url))
const stories = fileURLToPath(new URL('../../stories', import.meta.url))
const yamlFiles = globSync('*/**/*.yaml', { cwd: stories })

/** Whether a JSON Schema, read as any program would read it, accepts a file. */
function accepts(name: string, yaml: string): boolean {
  const file = fileSchemas.find((candidate) => candidate.name === name)
  if (!file) throw new Error(`no schema named ${name}`)
  return z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchemaOf(file)))).safeParse(parse(yaml)).success
}

/** Paths of the keys of a JSON Schema that do not say what they are for. */
function silentKeys(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => {
    const inner = silentKeys(value, `${path}/${name}`)
    if (name !== 'properties') return inner
    return [...Object.keys(value).filter((key) => !value[key].description), ...inner]
  })
}

describe('the JSON Schemas of the stories’ files', () => {
  it('are stored as the schemas of the code say now; `pnpm content schemas` stores them anew', () => {
    const stored = readdirSync(schemas).map((name) => [name, readFileSync(join(schemas, name), 'utf8')])
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(schemaTexts()))
  })

  it('are named at the head of every file; `pnpm content schemas` puts the line there', () => {
    const lacking = yamlFiles.filter((file) => {
      const [slug = '', ...steps] = file.split('/')
      const line = schemaLine(join(stories, slug), steps.join('/'), schemas)
      return !readFileSync(join(stories, file), 'utf8').startsWith(`${line}\n`)
    })
    expect(lacking).toEqual([])
  })

  it.each(yamlFiles)('accept %s', (path) => {
    const text = readFileSync(join(stories, path), 'utf8')
    expect(accepts(/([a-z-]+)\.schema\.json/.exec(text)?.[1] ?? '', text)).toBe(true)
  })

  it.each(fileSchemas)('say in $name what each key is for', (file) => {
    expect(silentKeys(jsonSchemaOf(file))).toEqual([])
  })

  it.each([
    ['people', 'mayor: { sources: [law] }', 'mayor: { sources: [law], until: 2024-01-01 }'],
    [
      'people',
      'mayor: { since: 2024-01-01, sources: [law] }',
      'mayor: { since: 2024-13-01, sources: [law] }',
    ],
    ['people', 'mayor: { sources: [law] }', 'mayor: { sources: [] }'],
    ['people', 'mayor: { sources: [law] }', 'The mayor: { sources: [law] }'],
    ['timeline', '- { id: a, date: "1992", sources: [b] }', '- { id: a, date: 1992, sources: [b] }'],
    ['answer-key', 'a: { type: short-answer, correct: 3 }', 'a: { type: short-answer, correct: three }'],
    [
      'claims',
      '- { id: a, where: [full.p1s1], kind: said, by: b }',
      '- { id: a, where: [p1s1], kind: said, by: b }',
    ],
  ])('tell in %s a right line from a wrong one: %s and %s', (name, right, wrong) => {
    expect([accepts(name, right), accepts(name, wrong)]).toEqual([true, false])
  })

  it('say in words what a pattern asks for', () => {
    const texts = schemaTexts()
    expect(texts.get('people.schema.json')).toContain('"Expected a date written YYYY-MM-DD."')
    // What Zod says where a schema says nothing of its own.
    expect([...texts.values()].join()).not.toContain('"Expected Invalid')
  })
})
