import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const kinds = ['segment', 'sentences', 'phrase', 'label'] as const

const patterns: readonly ForbiddenPattern[] = [
  {
    pattern: /[ա-և]-(?:ն?եր)?(?:ը|ն|ի|ին|ից|ով|ում|ու|ս|դ)(?![\p{L}\p{M}])/gu,
    expected: 'the ending straight after an Armenian word: Փաշինյանի',
    hint: 'A hyphen stands only after capitals, digits and Latin letters: ՀԱՊԿ-ի, 12-ին.',
    kinds,
  },
  { pattern: /\d[ա-և]{2,}/g, expected: 'a hyphen between a number and its ending: 12-ին', kinds },
  {
    pattern: /(?<![\p{L}\p{M}])(?!ՈՒ)[Ա-Ֆ]{2,}[ա-և]+/gu,
    expected: 'a hyphen between an abbreviation and its ending: ՀԱՊԿ-ի',
    kinds,
  },
  { pattern: /(?<!\d)1-րդ/g, expected: '1-ին', hint: 'From 2 on it is -րդ.', kinds },
]

/**
 * A hyphen joins endings to capitals, digits and Latin letters, and to these only. Compounds that are written
 * with a hyphen (հայ-ադրբեջանական) are not judged: which are right needs a dictionary.
 */
export const armenianHyphens: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => findPatterns('armenian-hyphens', text, patterns))
