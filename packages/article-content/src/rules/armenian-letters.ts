import { type ForbiddenPattern, findPatterns } from './find-patterns.ts'
import type { Rule } from './rule.ts'
import { textsIn } from './texts-in.ts'

const patterns: readonly ForbiddenPattern[] = [
  { pattern: /ե[՛՞՜]?ւ/g, expected: 'և, one letter (U+0587)', hint: 'At a compound’s seam it is եվ.' },
  { pattern: /ԵՒ|Եւ/g, expected: 'ԵՎ in capitals, Եվ at a sentence’s start' },
  { pattern: /(?<![ոՈեԵ][՛՞՜]?)[ւՒ]/gu, expected: 'ւ only after ո, as ու', hint: 'Write վ.' },
  { pattern: /[\ufb13-\ufb17]/gu, expected: 'two letters in place of a ligature' },
  { pattern: /\p{Lu}{2}և|\p{Lu}?և\p{Lu}/gu, expected: 'ԵՎ in a word of capitals' },
  { pattern: /(?<![\p{L}\p{M}])ՈՒ\p{Ll}/gu, expected: 'Ու at the start of a word' },
  {
    pattern: /[\u2011\u058a]/g,
    expected: 'the hyphen - (U+002D)',
    hint: 'No-break is a matter of the page, not of the text.',
  },
  { pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/g, expected: 'no invisible characters' },
  { pattern: /[\u0559\u055a\u055f]/g, expected: 'a sign of modern Armenian' },
  {
    pattern: /\p{Script=Armenian}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu,
    expected: 'a word in Armenian letters alone',
    hint: 'A Latin, Cyrillic or Greek letter looks like the Armenian one.',
  },
  {
    pattern: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Armenian}/gu,
    expected: 'a word in Armenian letters alone',
    hint: 'A Latin, Cyrillic or Greek letter looks like the Armenian one.',
  },
  {
    pattern: /(?:^|։ )և(?!\p{L})/gu,
    expected: 'Եվ at the start of a sentence',
    kinds: ['segment', 'sentences', 'label'],
  },
]

/**
 * Letters of Armenian text: `և` and `ու` written as the reformed orthography writes them, no ligatures, no
 * look-alikes of other scripts inside a word, no invisible characters or special hyphens. A word made of look-alikes throughout is not seen, nor `եվ` where `և` belongs: that needs a dictionary.
 */
export const armenianLetters: Rule = (story) =>
  textsIn(story, 'hy').flatMap((text) => findPatterns('armenian-letters', text, patterns))
