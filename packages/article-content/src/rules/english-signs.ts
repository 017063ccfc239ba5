import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const patterns: readonly ForbiddenPattern[] = [
  { pattern: /"/g, expected: '“ and ” as quotation marks' },
  { pattern: /['`´]/g, expected: '’ as apostrophe, ‘ and ’ as quotation marks' },
  { pattern: /[«»„‟]/g, expected: '“ and ” as quotation marks' },
  { pattern: /(?<=\p{L})‘(?=\p{L})/gu, expected: '’ as apostrophe' },
  { pattern: /\s{2,}/g, expected: 'one space' },
  { pattern: /\s[.,;:?!)”]/g, expected: 'no space before the sign' },
  { pattern: /[(“]\s/g, expected: 'no space after the opening sign' },
  { pattern: /[,;:](?=\p{L})/gu, expected: 'a space after the sign' },
  { pattern: /\.\.+/g, expected: '…' },
  { pattern: /--|\s-\s/g, expected: 'a dash, – or —' },
  { pattern: /(?<=\d)-(?=\d)/g, expected: '– between numbers' },
  {
    pattern: /(?<=\s)[–—](?=\S)|(?<=\S)[–—](?=\s)/g,
    expected: 'a space on both sides of a dash or on neither',
  },
  { pattern: /(?<![.?!…][”’)]*)$/g, expected: 'a sentence’s end', kinds: ['sentences'] },
  { pattern: /\.$/g, expected: 'no point after a single phrase', kinds: ['phrase', 'pronunciation'] },
  {
    pattern:
      /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]\p{Script=Latin}/gu,
    expected: 'a word in Latin letters alone',
    hint: 'A letter of another script looks like the Latin one.',
  },
]

/** Signs of English text: curly quotation marks and apostrophes, single spaces, dashes between numbers. */
export const englishSigns: Rule = (story) =>
  textsIn(story, 'en').flatMap((text) => findPatterns('english-signs', text, patterns))
