import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { YamlPath } from './yaml-file.ts'

/** What a schema objects to, in an author's words, and the value it objects to. */
export type IssueDescription = Pick<Problem, 'expected' | 'found' | 'hint'> & { path: YamlPath }

type Issue = z.core.$ZodIssue

/** Puts a schema's issue into words: one description, or one for each unknown key. */
export function describeIssue(issue: Issue): IssueDescription[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const name = path.join('.') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: `only the keys that ${name} can have`,
      found: `the key ${key}`,
      hint: 'Check its spelling and how far it is indented.',
    }))
  }
  if (issue.input === undefined)
    return [{ path, expected: `${name}: ${expectation(issue)}`, found: 'nothing' }]
  return [{ path, expected: `${name}: ${expectation(issue)}`, found: JSON.stringify(issue.input) }]
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid input') ? `a value of type ${issue.expected}` : issue.message
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message).join('; ')
    default:
      return issue.message
  }
}
