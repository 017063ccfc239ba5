import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from './parse-yaml.ts'

const schema = z.strictObject({
  title: z.string(),
  kind: z.enum(['noun', 'verb']).optional(),
  days: z.array(z.iso.date('a date')).optional(),
  terms: z
    .record(z.string().regex(/^[a-z]+$/, 'small letters'), z.strictObject({ text: z.string() }))
    .optional(),
})

const parse = (text: string) => parseYaml('story.yaml', text, schema)

function problemsOf(text: string) {
  const parsed = parse(text)
  return parsed.kind === 'invalid' ? parsed.problems : []
}

function positionIn(text: string, path: (string | number)[], index: number) {
  const parsed = parse(text)
  return parsed.kind === 'parsed' ? parsed.yaml.positionIn(path, index) : undefined
}

describe('parseYaml', () => {
  it('keeps a date a string', () => {
    const parsed = parse('title: A\ndays: [2024-06-12]\n')
    expect(parsed.kind === 'parsed' && parsed.yaml.data.days).toEqual(['2024-06-12'])
  })

  it('reports a fault of syntax with its line', () => {
    expect(problemsOf('title: A\ndays: [2024\n')).toMatchObject([{ line: 3, rule: 'yaml-syntax' }])
  })

  it('reports a repeated key', () => {
    expect(problemsOf('title: A\ntitle: B\n')).toMatchObject([{ line: 2, rule: 'yaml-syntax' }])
  })

  it('reports every wrong value at once, each at its line', () => {
    const problems = problemsOf('title: 5\nkind: adverb\ndays:\n  - 2024-06-12\n  - soon\n')
    expect(problems).toEqual([
      {
        file: 'story.yaml',
        line: 1,
        column: 8,
        rule: 'schema',
        expected: 'title: a value of type string',
        found: '5',
      },
      {
        file: 'story.yaml',
        line: 2,
        column: 7,
        rule: 'schema',
        expected: 'kind: one of noun, verb',
        found: '"adverb"',
      },
      { file: 'story.yaml', line: 5, column: 5, rule: 'schema', expected: 'days.1: a date', found: '"soon"' },
    ])
  })

  it('reports each unknown key where it stands', () => {
    expect(problemsOf('title: A\nterms:\n  a: { text: x, note: y, more: z }\n')).toMatchObject([
      { line: 3, column: 23, expected: 'only the keys that terms.a can have', found: 'the key note' },
      { line: 3, column: 32, found: 'the key more' },
    ])
  })

  it('reports a missing key at the value that lacks it', () => {
    expect(problemsOf('title: A\nterms:\n  a: {}\n')).toMatchObject([
      { line: 3, column: 3, expected: 'terms.a.text: a value of type string', found: 'nothing' },
    ])
    expect(problemsOf('')).toMatchObject([{ line: 1, found: 'null' }])
  })

  it('reports a key of the wrong form', () => {
    expect(problemsOf('title: A\nterms:\n  B: { text: x }\n')).toMatchObject([
      { line: 3, expected: 'terms.B: small letters' },
    ])
  })

  it('finds a character of a plain, a quoted and a folded value', () => {
    expect(positionIn('title: A bridge\n', ['title'], 2)).toEqual({ line: 1, column: 10 })
    expect(positionIn('title: "A bridge"\n', ['title'], 2)).toEqual({ line: 1, column: 11 })
    expect(positionIn('title: >-\n  A\n  bridge\n', ['title'], 2)).toEqual({ line: 3, column: 3 })
    expect(positionIn('title: |\n  A\n  bridge\n', ['title'], 2)).toEqual({ line: 3, column: 3 })
  })

  it('finds the value itself for a path to something other than a string', () => {
    expect(positionIn('title: A\ndays:\n  - 2024-06-12\n', ['days'], 4)).toEqual({ line: 2, column: 1 })
  })

  it('finds the end for an index past the value', () => {
    expect(positionIn('title: A\n', ['title'], 9)).toEqual({ line: 1, column: 9 })
  })

  it('finds a list entry that is a map', () => {
    const listed = parseYaml('a.yaml', '- { a: 1 }\n- { a: 2 }\n', z.array(z.strictObject({ a: z.number() })))
    expect(listed.kind === 'parsed' && listed.yaml.positionOf([1])).toEqual({ line: 2, column: 3 })
  })
})
