import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const patterns: readonly ForbiddenPattern[] = [
  { pattern: /[^\S\u00a0]{2,}|\u00a0\s|\s\u00a0/g, expected: 'one space' },
  { pattern: /\s[։․,՝»)]/g, expected: 'no space before the sign' },
  { pattern: /[«(]\s/g, expected: 'no space after the opening sign' },
  { pattern: /[։․՝](?=[\p{L}\d«(])/gu, expected: 'a space after the sign' },
  { pattern: /,(?=[\p{L}«(])/gu, expected: 'a space after the comma' },
  { pattern: /\s-\s/g, expected: '– between words' },
]

/** Spaces in Armenian text: single, none inside quotation marks and brackets, none before a sign, one after. */
export const armenianSpaces: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => findPatterns('armenian-spaces', text, patterns))
