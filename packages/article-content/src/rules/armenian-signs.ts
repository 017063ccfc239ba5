import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const patterns: readonly ForbiddenPattern[] = [
  { pattern: /:/g, expected: '։ (U+0589) at a sentence’s end, ՝ before an explanation, ․ before speech' },
  { pattern: /\?/g, expected: '՞ after the vowel of the word that is asked about, and ։ at the end' },
  { pattern: /!/g, expected: '՛ or ՜ after a vowel, and ։ at the end' },
  { pattern: /;/g, expected: '․ (U+2024)' },
  { pattern: /['"“”„‟‘‚‹›]/g, expected: '« » as quotation marks, ՛ as the mark of stress' },
  { pattern: /[`´]/g, expected: '՝ (U+055D)' },
  { pattern: /(?<![A-Za-z])’|’(?![A-Za-z])/g, expected: '« » as quotation marks, ՛ as the mark of stress' },
  { pattern: /(?<=\d)\.(?=\d)/g, expected: 'a decimal comma, or a date in words' },
  {
    pattern: /(?<![A-Za-z\d.\ufffc])\.(?!\.)|(?<=\d)\.(?!\d)/g,
    expected: '։ (U+0589) at a sentence’s end, ․ (U+2024) inside a sentence',
    hint: 'Abbreviations that take a point are written out.',
  },
  { pattern: /\.\.+/g, expected: '…' },
  { pattern: /։\s*»/g, expected: '»։, the closing ։ outside the quotation' },
  { pattern: /(?<!։\)?)$/g, expected: '։ at the end', kinds: ['sentences'] },
  { pattern: /։$/g, expected: 'no ։ after a single phrase', kinds: ['phrase', 'pronunciation'] },
]

/**
 * Signs of Armenian text are Armenian: `։ ․ ՝ ՛ ՞ ՜ « »`, no ASCII punctuation but the comma, brackets and the
 * hyphen; sentences end with `։`, single phrases do not. The signs of an address, of a time of day and of
 * words in Latin letters are left alone.
 */
export const armenianSigns: Rule = (story) =>
  textsIn(story, 'hy')
    .filter(({ kind, text }) => kind !== 'pronunciation' || /\p{Script=Armenian}/u.test(text))
    .flatMap((text) => findPatterns('armenian-signs', text, patterns))
