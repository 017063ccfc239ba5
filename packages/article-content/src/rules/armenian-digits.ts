import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const patterns: readonly ForbiddenPattern[] = [
  { pattern: /\d{5,}/g, expected: 'digits in groups of three, with a no-break space (U+00A0): 100 000' },
  {
    pattern: /(?<![\d\u00a0])\d{1,3}(?:[ \u202f\u2009]\d{3})+(?!\d)/g,
    expected: 'a no-break space (U+00A0) between groups of digits',
  },
  {
    pattern: /(?<!\d|\d\u00a0)\d\u00a0\d{3}(?!\d|\u00a0\d)/g,
    expected: 'four digits together: 2000',
    hint: 'Digits are grouped from five on.',
  },
  { pattern: /\d\s%/g, expected: 'no space before %' },
]

/** Numbers in digits as Armenian text writes them: grouped from five digits on, with no-break spaces. */
export const armenianDigits: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => findPatterns('armenian-digits', text, patterns))
